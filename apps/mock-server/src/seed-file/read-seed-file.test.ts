import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../mock.ts';
import { parseSeed } from './parse-seed.ts';
import { parseSeedText, readSeedFile } from './read-seed-file.ts';
import { seedFileSchema } from './seed-file-schema.ts';
import { seedSchemaUrl, writeSeedFile } from './write-seed-file.ts';

async function setup() {
  const folder = await mkdtemp(join(tmpdir(), 'doubletick-kit-seed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { file: join(folder, 'shop.yaml') };
}

const ownManager = 'make someone their own manager, directly or through others.';
const someoneElse = 'stands for someone else in messages. Choose another name.';
const desk = [
  'numbers:',
  '  - {name: Shop, phone: 919999999901}',
  '  - {name: Sales, phone: 919999999902}',
  'team:',
  '  - {name: A, phone: 919999999911}',
  '  - {name: B, phone: 919999999912, numbers: [Shop]}',
  'customers:',
  '  - {name: Ravi, phone: 919999999921}',
  '',
].join('\n');

function fieldOf(type = '', value = ''): string {
  const options = type.endsWith('select') ? ', options: [India, Nepal]' : '';
  return `fields: [{name: F, type: ${type}${options}}]\ncustomers:\n  - phone: 919999999921\n    fields: {F: ${value}}`;
}

function problemsOf(text: string): string[] {
  const read = parseSeedText(text);
  return 'problems' in read ? read.problems : [];
}

it('writes an example of everything, which a mock starts with', async () => {
  const { file } = await setup();
  await writeSeedFile(file);
  const text = await readFile(file, 'utf8');
  expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${seedSchemaUrl}`);
  const mock = createMock({ data: await readSeedFile(file) });
  const { members, chats, customers, templates, messages } = mock.world().state();
  expect(mock.world().key).toBe('key_shop000001');
  expect(members.map(({ name, managerPhones }) => [name, managerPhones])).toEqual([
    ['Meera Iyer', []],
    ['Asha Rao', ['919999999911']],
  ]);
  expect(chats).toMatchObject([
    { assigneePhone: '919999999912', wabaNumber: '919999999901', tags: ['lead'], unreadCount: 0 },
    { assigneePhone: null, unreadCount: 1, lastMessage: { isInbound: true, text: 'Hello!' } },
  ]);
  expect(customers[0]?.customFields).toMatchObject([{ name: 'City', value: 'Pune' }]);
  expect([templates.length, messages.length]).toEqual([1, 3]);
});

it('names every field of the schema in the example', async () => {
  const { file } = await setup();
  await writeSeedFile(file);
  const text = await readFile(file, 'utf8');
  const names = namesIn(JSON.parse(seedFileSchema()));
  expect(names.length).toBeGreaterThan(30);
  // `unread` is counted unless it is given.
  for (const name of names) if (name !== 'unread') expect(text).toMatch(new RegExp(`\\b${name}:`));
});

/** The names of all properties that a schema describes, at any depth. */
function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
}

it.each(['shop.json', 'shop.JSON', 'shop.json5', 'shop.jsonc'])('writes no YAML into %s', async (name) => {
  const { file } = await setup();
  const other = join(file, '..', name);
  await expect(writeSeedFile(other)).rejects.toThrow('is named like JSON');
  await expect(readFile(other)).rejects.toThrow('ENOENT');
});

it('takes an alias of what was named before', () => {
  expect(
    problemsOf('tags: &x [a]\nchats: [{customer: R, tags: *x}]\ncustomers: [{name: R, phone: 919999999921}]'),
  ).toEqual([]);
});

it('does not overwrite a file', async () => {
  const { file } = await setup();
  await writeFile(file, 'mine');
  await expect(writeSeedFile(file)).rejects.toThrow('exists already, and is left as it is');
  expect(await readFile(file, 'utf8')).toBe('mine');
});

it('publishes the schema that it checks', async () => {
  const published = await readFile(new URL('../../generated/seed-file.schema.json', import.meta.url), 'utf8');
  expect(published, 'Write it again: node scripts/write-seed-schema.ts').toBe(seedFileSchema());
});

it.each(['', '# nothing', '{}', 'organization: Acme'])('needs nothing: %j', async (text) => {
  const seed = parseSeedText(text);
  if ('problems' in seed) throw new Error(seed.problems.join());
  const { channels, chats } = createMock({ data: seed }).world().state();
  expect([channels.length, chats.length]).toEqual([1, 0]);
});

it.each([
  ['organisation: x', 'line 1: organisation is not a known field. Did you mean organization?'],
  ['\n\ncolour: x', 'line 3: colour is not a known field.'],
  [
    'numbers:\n  - phone: 12',
    'line 2: numbers/0/phone must be a phone number with its country code, such as 919999999901.',
  ],
  ['numbers: []', 'line 1: numbers must not be empty.'],
  ['numbers: shop', 'line 1: numbers must be a list.'],
  ['team:\n  - name: A\n    phone: 919999999911\n  - phone: 919999999912', 'line 4: team/1/name is missing.'],
  [
    'team:\n  - name: A\n    phone: 919999999911\n    role: BOSS',
    'line 4: team/0/role must be one of OWNER, TEAM_LEAD, TEAM_MEMBER, TEAM_MEMBER_ASSIGNED.',
  ],
  [
    'keys:\n  key_secret0001: most',
    'line 2: keys/…0001 must be all, or a list of read, send, write, destroy and admin.',
  ],
  ['keys: {secretkey: all}', 'line 1: keys/…tkey must be key_ and ten letters or digits.'],
  ['chats:\n  - customer: Ravi', 'line 2: chats/0/customer is not a name or phone number in customers.'],
  [
    'customers:\n  - {name: Ravi, phone: 919999999921}\n  - {name: Ravi, phone: 919999999922}\nchats:\n  - customer: Ravi',
    'line 5: chats/0/customer is the name of several entries in customers. Use the phone number.',
  ],
  [
    'customers:\n  - phone: 919999999921\n  - phone: "+91 9999999921"',
    'line 3: customers/1/phone is the same as that of an earlier entry.',
  ],
  [
    'customers:\n  - phone: 919999999921\nchats:\n  - customer: 919999999921\n  - customer: 919999999921',
    'line 5: chats/1/customer is the same as that of an earlier entry.',
  ],
  ...(['assignee: B', 'collaborators: [B]', 'messages: [{from: B, text: Hi}]'].map((inChat) => [
    `${desk}chats:\n  - customer: Ravi\n    number: Sales\n    ${inChat}`,
    `line 12: chats/0/${{ a: 'assignee', c: 'collaborators/0', m: 'messages/0/from' }[inChat[0] ?? '']} does not work on the WABA number of the chat. Add it to the numbers of that team member.`,
  ]) satisfies string[][]),
  ['team:\n  - {name: A, phone: 919999999911, managers: [A]}', `line 2: team/0/managers ${ownManager}`],
  [
    'team:\n  - {name: A, phone: 919999999911}\n  - {name: B, phone: 919999999912, managers: [A, C]}\n  - {name: C, phone: 919999999913, managers: [B]}',
    `line 3: team/1/managers ${ownManager}`,
  ],
  ['team:\n  - {name: customer, phone: 919999999911}', `line 2: team/0/name ${someoneElse}`],
  ['team:\n  - {name: account, phone: 919999999911}', `line 2: team/0/name ${someoneElse}`],
  [
    'customers:\n  - {name: "919999999922", phone: 919999999921}\n  - phone: 919999999922',
    'line 2: customers/0/name is the phone number of another entry in customers.',
  ],
  ...([
    ['number', 'many', 'must be a number.'],
    ['number', '" "', 'must be a number.'],
    ['number', '"1e999"', 'must be a number.'],
    ['date', '7', 'must be a date that exists, such as 2026-01-31.'],
    ['date', '2026-02-30', 'must be a date that exists, such as 2026-01-31.'],
    ['date', '31/04/2026', 'must be a date that exists, such as 2026-01-31.'],
    ['single_select', 'Indja', 'is not one of the options of the field. Did you mean India?'],
    ['multi_select', '"India, Peru"', 'is not one of the options of the field.'],
  ].map(([type, value, says]) => [fieldOf(type, value), `line 4: customers/0/fields/F ${says}`]) satisfies string[][]),
  [
    'customers: [{name: R, phone: 919999999921}]\nchats:\n  - customer: R\n    messages:\n      - {text: Hi, ago: 999999d}',
    'line 5: chats/0/messages/0/ago must be at most 36500d.',
  ],
  ['numbers:\n  - phone: 0919999999901', 'line 2: This number is not in plain decimal digits. Quote it.'],
  ['a: [', 'line 1: This is not valid YAML (bad indent).'],
  ['keys: {}', 'line 1: keys must not be empty. Leave it out for the keys of the demo.'],
  ['keys:\n  __proto__: all', 'line 2: keys/…to__ is not a name that can be used.'],
  [
    'a: 1\nchats:\n  - messages:\n      - __proto__: {}',
    'line 4: chats/0/messages/0/__proto__ is not a name that can be used.',
  ],
  [
    'keys:\n  key_revoked001: all',
    'line 2: keys/…d001 must not start with key_revoked or key_forbidden, which open no world.',
  ],
  ['tags: &x\n  - *x', 'line 2: An alias (*) is inside of what it stands for.'],
  ['customers:\n  - &a\n    name: R\n    fields: {b: *a}', 'line 4: An alias (*) is inside of what it stands for.'],
  [
    'customers:\n  - &a {name: R, phone: 919999999921}\n  - {<<: *a, phone: 919999999922}',
    'line 3: Fields cannot be merged (<<). Write them out.',
  ],
  ['tags: *x', 'line 1: An alias (*) has no anchor (&), or there are too many aliases.'],
  ['key_secret0001: all', 'line 1: …0001 is not a known field.'],
  ['"a\\nb": 1', 'line 1: a b is not a known field.'],
  ['- a', 'line 1: The seed must be an object.'],
])('says what is wrong with %j', (text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

it.each([
  `${desk}chats:\n  - {customer: Ravi, number: Sales, assignee: A, messages: [{from: A, text: Hi}]}`,
  `${desk}chats:\n  - {customer: Ravi, number: Shop, assignee: B, collaborators: [A], messages: [{from: B, text: Hi}]}`,
  'team:\n  - {name: A, phone: 919999999911, managers: [B, C]}\n  - {name: B, phone: 919999999912, managers: [C]}\n  - {name: C, phone: 919999999913}',
  'team:\n  - {name: Customer, phone: 919999999911}',
  'customers:\n  - {name: "919999999921", phone: 919999999921}',
  fieldOf('number', '"-1.5"'),
  fieldOf('number', '7'),
  fieldOf('date', '2024-02-29'),
  fieldOf('date', '"2026-01-31T10:00:00Z"'),
  fieldOf('text', '7'),
  fieldOf('single_select', 'India'),
  fieldOf('multi_select', '"India, Nepal"'),
  'customers: [{name: R, phone: 919999999921}]\nchats:\n  - {customer: R, messages: [{text: Hi, ago: 36500d}]}',
])('takes what a world can hold: %j', (text) => {
  expect(problemsOf(text)).toEqual([]);
});

it('finds who manages themselves among any people', () => {
  const link = fc.tuple(fc.nat(6), fc.nat(6));
  fc.assert(
    fc.property(fc.array(link, { maxLength: 12 }), (links) => {
      const team = Array.from({ length: 7 }, (_, at) => ({
        name: `P${at}`,
        phone: `91999999991${at}`,
        managers: links.filter(([from]) => from === at).map(([, to]) => `P${to}`),
      }));
      const isOwn = (start: number) => {
        const above = new Set<number>();
        for (const next = [start]; next.length > 0; ) {
          const from = next.pop();
          for (const [, to] of links.filter(([one]) => one === from))
            if (above.size < above.add(to).size) next.push(to);
        }
        return above.has(start);
      };
      const found = problemsOf(JSON.stringify({ team }));
      for (const [at] of team.entries()) {
        if (isOwn(at)) expect(found).toContain(`line 1: team/${at}/managers ${ownManager}`);
      }
      if (!team.some((_, at) => isOwn(at))) expect(found).toEqual([]);
    }),
  );
});

it('takes time in proportion to what it reads', () => {
  const customers = Array.from({ length: 20_000 }, (_, at) => ({ name: `C${at}`, phone: `9199${10_000_000 + at}` }));
  const chats = customers.map(({ name }) => ({ customer: name, tags: [name] }));
  const startedAt = process.cpuUsage();
  expect(parseSeed({ customers, chats })).toHaveProperty('data.chats.length', 20_000);
  const wrong = parseSeed({ customers, tags: ['a'], chats: customers.map(({ name }) => ({ customer: `${name}x` })) });
  expect(wrong).toHaveProperty('findings.length', 20_000);
  // In proportion it takes 0.3 s of processor time; with a search for each entry it took 10 s.
  const { user, system } = process.cpuUsage(startedAt);
  expect((user + system) / 1_000).toBeLessThan(4_000);
});

it('reports every problem, in the order of the lines', () => {
  const text = 'organisation: x\nnumbers:\n  - phone: 12\n    nme: A\nteam:\n  - phone: 919999999911';
  const lines = problemsOf(text).map((problem) => Number(/^line (\d+)/.exec(problem)?.[1]));
  expect(lines).toEqual([1, 3, 4, 6]);
});

it('refuses anything in one line each, without a key, or makes a world of it', () => {
  const words = fc.constantFrom(
    'keys',
    'numbers',
    'team',
    'chats',
    'phone',
    'name',
    'customer',
    'tags',
    'ago',
    'text',
    '919999999901',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>('key_secret0001', 'Ravi', 7, null, true, '', '2d', '919999999921'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(words, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, (content) => {
      const seed = parseSeedText(JSON.stringify(content));
      if (!('problems' in seed)) return createMock({ data: seed }).world().state().channels.length > 0;
      return seed.problems.every((problem) => /^line 1: [^\n]+[.?]$/.test(problem) && !problem.includes('secret'));
    }),
    { numRuns: 1_000 },
  );
});
