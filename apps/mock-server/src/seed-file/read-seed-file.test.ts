import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../mock.ts';
import { parseSeedText, readSeedFile } from './read-seed-file.ts';
import { seedFileSchema } from './seed-file-schema.ts';
import { seedSchemaUrl, writeSeedFile } from './write-seed-file.ts';

async function setup() {
  const folder = await mkdtemp(join(tmpdir(), 'doubletick-kit-seed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { file: join(folder, 'shop.yaml') };
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
  ['numbers:\n  - phone: 0919999999901', 'line 2: This number is not in plain decimal digits. Quote it.'],
  ['a: [', 'line 1: This is not valid YAML (bad indent).'],
  ['tags: *x', 'line 1: An alias (*) has no anchor (&), or there are too many aliases.'],
  ['key_secret0001: all', 'line 1: …0001 is not a known field.'],
  ['"a\\nb": 1', 'line 1: a b is not a known field.'],
  ['- a', 'line 1: The seed must be an object.'],
])('says what is wrong with %j', (text, problem) => {
  expect(problemsOf(text)).toContain(problem);
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
