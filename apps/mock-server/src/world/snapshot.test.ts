import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWorld } from './create-world.ts';
import { nextUuid } from './ids.ts';
import { assign } from './inbox/assign.ts';
import { listChats } from './inbox/list-chats.ts';
import { defaultOptions } from './options.ts';
import { runDue } from './plans/run-due.ts';
import { demo } from './seed/demo.ts';
import { readSnapshot, restoreSnapshot, snapshotVersion, takeSnapshot } from './snapshot.ts';
import { type TableName, tableNames } from './tables/tables.ts';

const now = () => 1_000_000_000_000;
const setup = () => createWorld({ options: defaultOptions, now });

function assignAChat(world: ReturnType<typeof setup>): void {
  assign(world, {
    customerPhoneNumber: demo.customers.unassigned.phone,
    assignedUserPhoneNumber: demo.agents.lead.phone,
  });
}

it('restores every table, the order of each index and the random generator', () => {
  const world = setup();
  assignAChat(world);
  nextUuid(world.random);
  const restored = restoreSnapshot(JSON.parse(JSON.stringify(takeSnapshot(world))), now);
  for (const name of tableNames) expect([...restored[name].values()]).toEqual([...world[name].values()]);
  expect(listChats(restored, {})).toEqual(listChats(world, {}));
  expect(nextUuid(restored.random)).toBe(nextUuid(world.random));
});

it('is not changed by what happens to the world afterwards', () => {
  const world = setup();
  const snapshot = takeSnapshot(world);
  const before = JSON.stringify(snapshot);
  assignAChat(world);
  nextUuid(world.random);
  expect(JSON.stringify(snapshot)).toBe(before);
});

it('refuses a snapshot with a wrong row, and says where', () => {
  const snapshot = takeSnapshot(setup());
  const chats = snapshot.tables.chats.map((chat, position) => (position === 3 ? { ...chat, unreadCount: '2' } : chat));
  expect(readSnapshot({ ...snapshot, tables: { ...snapshot.tables, chats } })).toEqual({
    problem: 'tables.chats/3/unreadCount must be a whole number.',
  });
});

it('reads every snapshot that it takes', () => {
  const snapshot = takeSnapshot(setup());
  expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({ snapshot });
});

it.each<[before: string, without: readonly TableName[]]>([
  ['activities were recorded', ['activities']],
  ['there were bots', ['bots', 'savedApis', 'botRuns', 'botVisits']],
])('reads a snapshot from before %s', (_, without) => {
  const { tables, ...head } = takeSnapshot(setup());
  const others = Object.fromEntries(Object.entries(tables).filter(([name]) => !without.some((one) => one === name)));
  const emptied = Object.fromEntries(without.map((name) => [name, []]));
  expect(readSnapshot({ ...head, tables: others })).toEqual({
    snapshot: { ...head, tables: { ...tables, ...emptied } },
  });
});

it('reads a snapshot of version 1 and renames its tables', () => {
  const text = readFileSync(join(import.meta.dirname, 'snapshot-version-1.fixture.json'), 'utf8');
  const written: { version: number; tables: Record<string, unknown[]> } = JSON.parse(text);
  const read = readSnapshot(written);
  if ('problem' in read) throw new Error(read.problem);
  const { snapshot } = read;
  expect(snapshot.version).toBe(snapshotVersion);
  expect(snapshot.tables.whatsappGroups).toEqual(written.tables.groups);
  expect(snapshot.tables.whatsappGroupLines).toEqual(written.tables.groupLines);
  expect(snapshot.tables.whatsappGroupParticipants).toEqual(written.tables.groupParticipants);
  const restored = takeSnapshot(restoreSnapshot(snapshot, now));
  const { plans } = restored.tables;
  expect(readSnapshot(JSON.parse(JSON.stringify(restored)))).toEqual({
    snapshot: { ...snapshot, tables: { ...snapshot.tables, plans } },
  });
  for (const rows of Object.values(written.tables)) expect(Object.values(restored.tables)).toContainEqual(rows);
});

it('goes on with what was under way in a snapshot of version 2', () => {
  const text = readFileSync(join(import.meta.dirname, 'snapshot-version-2.fixture.json'), 'utf8');
  const read = readSnapshot(JSON.parse(text));
  if ('problem' in read) throw new Error(read.problem);
  const clock = { now: 1_700_000_000_000 };
  const world = restoreSnapshot(read.snapshot, () => clock.now);
  const planned = [...world.plans.values()].map(({ kind, dueAt }) => [kind, dueAt - clock.now]);
  expect(planned).toEqual(
    expect.arrayContaining([
      ['CALL', 60_000],
      ['DELETION', 5_000],
      ['EXPORT', 5_000],
      ['MESSAGE', 60_000],
      ['WHATSAPP_GROUP', 5_000],
    ]),
  );
  const { phone } = demo.customers.onBoth;
  clock.now += 5_000;
  runDue(world);
  expect(world.customers.has(phone)).toBe(false);
  clock.now += 86_400_000;
  runDue(world);
  expect(world.plans.size).toBe(0);
});

it.each([
  ['immediate', 'plan'],
  ['delayed', 'immediate'],
] as const)('reads %s reviews and %s queues of an earlier version as progress', (review, queued) => {
  const text = readFileSync(join(import.meta.dirname, 'snapshot-version-2.fixture.json'), 'utf8');
  const written = JSON.parse(text);
  const options = { ...written.options, templates: { ...written.options.templates, review }, queued };
  const read = readSnapshot({ ...written, options });
  if ('problem' in read) throw new Error(read.problem);
  const modes = { delayed: 'plan', immediate: 'immediate', plan: 'plan' } as const;
  const [templates, exports] = [modes[review], modes[queued]];
  const progress = { ...defaultOptions.progress, templates, exports, deletions: exports, whatsappGroups: exports };
  expect(read.snapshot.options).toEqual({ ...defaultOptions, progress });
});

it('refuses a snapshot of a version that does not exist', () => {
  expect(readSnapshot({ ...takeSnapshot(setup()), version: snapshotVersion + 1 })).toEqual({
    problem: 'The version of the snapshot must be 1, 2 or 3.',
  });
});

const version1 = (tables: object): unknown => ({ ...takeSnapshot(setup()), version: 1, tables });

it.each([
  [{ whatsappGroups: [] }, 'tables.whatsappGroups is not a table of version 1.'],
  [{ groups: [], whatsappGroupLines: [] }, 'tables.whatsappGroupLines is not a table of version 1.'],
  [JSON.parse('{"constructor":[]}'), 'tables.constructor is not a table of this version.'],
  [JSON.parse('{"__proto__":[]}'), 'tables.__proto__ is not a table of this version.'],
])('refuses version 1 with the tables %j', (tables, problem) => {
  expect(readSnapshot(version1(tables))).toEqual({ problem });
});

it.each([
  [[0, 0, 0, 0]],
  [[-0, 0, 0, 0]],
  [[1e300, 1, 1, 1]],
  [[2 ** 31, 1, 1, 1]],
  [[2 ** 32, 0, 0, 0]],
  [[-(2 ** 31) - 1, 1, 1, 1]],
  [[1.5, 1, 1, 1]],
  [[1, 1, 1]],
  [[1, 1, 1, '1']],
  ['1111'],
])('refuses the random state %j, from which ids would collide', (random) => {
  expect(readSnapshot({ ...takeSnapshot(setup()), random })).toEqual({
    problem: 'random must be four whole numbers of 32 bits, and not all of them 0.',
  });
});

it('reads every state that a generator has', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat({ max: 50 }), (number, draws) => {
      const world = createWorld({ seed: { name: 'empty', number }, options: defaultOptions, now });
      for (let draw = 0; draw < draws; draw += 1) world.random.next();
      expect(readSnapshot(takeSnapshot(world))).toHaveProperty('snapshot');
    }),
  );
});

it('shares nothing with the snapshot that it was restored from', () => {
  const stored = JSON.parse(JSON.stringify(takeSnapshot(setup())));
  const before = JSON.stringify(stored);
  const world = restoreSnapshot(stored, now);
  const edit = (value: Record<string, unknown>) => {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null)
        edit(inner as Record<string, unknown>); // of JSON
      else value[key] = 'edited';
    }
  };
  edit(stored);
  expect(JSON.stringify(stored)).not.toContain(demo.customers.unassigned.phone);
  expect(JSON.stringify(takeSnapshot(world))).toBe(before);
});

it('restores what only looks like a prototype', () => {
  const snapshot = takeSnapshot(setup());
  const [message] = snapshot.tables.messages;
  const content = JSON.parse('{"__proto__":{"a":[1]},"constructor":{"b":null}}');
  const messages = message ? [{ ...message, content }] : [];
  const restored = restoreSnapshot({ ...snapshot, tables: { ...snapshot.tables, messages } }, now);
  expect(JSON.stringify(restored.messages.get(message?.id ?? '')?.content)).toBe(JSON.stringify(content));
});

it('goes on from a deleted row in a restored world too, among rows of the same time', () => {
  const ids = fc.uniqueArray(fc.nat({ max: 20 }), { minLength: 1 });
  fc.assert(
    fc.property(ids, fc.nat({ max: 20 }), (deleted, count) => {
      const world = setup();
      const [note] = world.notes.values();
      if (!note) throw new Error('The demo has notes.');
      const newNote = (id: number) => world.notes.put({ ...note, id: `note_${id}` });
      for (let id = 0; id <= 20; id += 1) newNote(id);
      for (const id of deleted) world.notes.delete(`note_${id}`);
      for (const id of deleted.slice(count)) newNote(id);
      const once = restoreSnapshot(JSON.parse(JSON.stringify(takeSnapshot(world))), now);
      const read = readSnapshot(takeSnapshot(once));
      if ('problem' in read) throw new Error(read.problem);
      const twice = restoreSnapshot(read.snapshot, now);
      for (let id = 0; id <= 20; id += 1) {
        const place = { id: `note_${id}`, at: note.createdAt };
        const rest = [...world.notes.list('ofChat', note.chatId, place)];
        expect([...once.notes.list('ofChat', note.chatId, place)]).toEqual(rest);
        expect([...twice.notes.list('ofChat', note.chatId, place)]).toEqual(rest);
      }
    }),
    { numRuns: 30 },
  );
});

it.each([1, [], { nothing: [] }, { notes: 1 }, { notes: [1] }, { notes: [['a']] }, { notes: [[1, 'a']] }])(
  'refuses %j as the deleted rows',
  (deleted) => {
    expect(readSnapshot({ ...takeSnapshot(setup()), deleted })).toEqual({
      problem: 'deleted must have lists of ids and positions, by table.',
    });
  },
);
