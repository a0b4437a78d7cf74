import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMock, demo, type FaultRule, type MockWorld } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import { type JournalEntry, sentRequest } from './sent-request.ts';
import { isRefusedKey, testOfEntry } from './test-of-entry.ts';

const [customer, waba] = ['919999999921', demo.wabaNumbers.support];
const text = { from: waba, to: customer, content: { text: "It's ready\n“now”" } };

interface Case {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fault?: FaultRule;
  readonly expected: number;
  /** What the test must contain, so that it is the kind of test that is meant. */
  readonly contains: string;
}

const cases: readonly Case[] = [
  { path: '/team', expected: 200, contains: 'doubletick.team.list()' },
  { path: `/team/member?agentNumber=919999999912`, expected: 200, contains: 'doubletick.team.get({ agentNumber:' },
  {
    method: 'POST',
    path: '/whatsapp/message/text',
    body: text,
    expected: 201,
    contains: 'doubletick.messages.sendText({',
  },
  {
    method: 'POST',
    path: '/team-member/assign',
    body: { customerPhoneNumber: customer, assignedUserPhoneNumber: '919999999912', reassign: true, wabaNumber: waba },
    expected: 200,
    contains: 'doubletick.teamMembers',
  },
  { path: '/notes?from=919999999901&to=919999999921', expected: 200, contains: '' },
  { path: '/v2/webhooks?sortBy=name', expected: 200, contains: "doubletick.webhooks.list({ sortBy: 'name' })" },
  {
    path: '/wallet/balance',
    // As our own client and a browser send it.
    headers: { authorization: demo.keys.full, accept: '*/*', 'x-request-id': 'a', 'sec-fetch-mode': 'cors' },
    expected: 200,
    contains: 'doubletick.wallet',
  },
  {
    method: 'POST',
    path: '/agent/status',
    body: { phone: '919999999912', status: 'ONLINE' },
    expected: 200,
    contains: 'agents.setStatus',
  },
  {
    method: 'POST',
    path: '/whatsapp/message/text',
    body: { ...text, content: {} },
    expected: 400,
    contains: "doubletick.request('POST', '/whatsapp/message/text'",
  },
  {
    method: 'POST',
    path: '/whatsapp/message/text',
    body: { ...text, to: '918888888888' },
    expected: 422,
    contains: '{ status: 422 }',
  },
  { method: 'POST', path: '/team-member/assigned', body: {}, expected: 404, contains: "'/team-member/assigned'" },
  { path: '/team', headers: { authorization: 'Bearer key_demo000001' }, expected: 401, contains: "'not-a-key'" },
  { path: '/team', headers: {}, expected: 401, contains: "mock.fetch('http://mock/team'" },
  {
    path: '/team',
    headers: { authorization: demo.keys.noPermissions },
    expected: 403,
    contains: 'demo.keys.noPermissions',
  },
  {
    method: 'POST',
    path: '/whatsapp/message/text',
    body: text,
    headers: { authorization: demo.keys.readOnly, 'content-type': 'application/json' },
    expected: 403,
    contains: 'demo.keys.readOnly',
  },
  {
    method: 'POST',
    path: '/whatsapp/message/text',
    body: '{"from": ',
    headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
    expected: 400,
    contains: "body: '{",
  },
  {
    path: '/team',
    fault: { match: { operation: 'getTeam' }, effect: { code: 429, headers: { 'retry-after': '1' } } },
    expected: 429,
    contains: 'world.faults.add(',
  },
  {
    path: '/team',
    fault: { match: { operation: 'getTeam' }, effect: { code: 401 } },
    expected: 401,
    contains: 'apiKey: world.key',
  },
  {
    path: '/team',
    fault: { match: { operation: 'getTeam' }, effect: { fault: 'reset' } },
    expected: 0,
    contains: 'rejects.toThrow()',
  },
];

/** Sends the request to a fresh mock, and writes the test of what its journal then has. */
async function write({ method = 'GET', path, body, headers, fault, expected }: Case): Promise<string> {
  await using mock = createMock();
  const world = mock.world();
  if (fault) world.faults.add({ ...fault, times: 1 });
  const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const sent = mock.fetch(`http://mock${path}`, {
    method,
    headers: headers ?? { authorization: world.key, ...json },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  await sent.catch(() => undefined);
  const entry = world.journal().at(-1);
  const request = entry && sentRequest(entry as Parameters<typeof sentRequest>[0]); // as JSON has it
  if (!entry || typeof request !== 'object') throw new Error(`${path} is not in the journal as it was sent.`);
  expect(entry.status, `${method} ${path} ${entry.response?.body}`).toBe(expected);
  return testOfEntry(entry as Parameters<typeof testOfEntry>[0], request);
}

it('leaves out a world that the test does not use', async () => {
  const [refused, answered] = await Promise.all([
    write({ path: '/team', headers: { authorization: 'not-a-key' }, expected: 401, contains: '' }),
    write({ path: '/team', expected: 200, contains: '' }),
  ]);
  expect([refused, answered].map((test) => test.includes('const world ='))).toEqual([false, true]);
});

it.each<[string, boolean, (world: MockWorld, id: string) => void]>([
  ['has a whitelist', true, (world, id) => world.keys.update(id, { whitelist: ['10.0.0.0/8'] })],
  ['is disabled', true, (world, id) => world.keys.update(id, { status: 'DISABLED' })],
  ['was regenerated', true, (world, id) => world.keys.regenerate(id)],
  ['was deleted', true, (world, id) => world.keys.delete(id)],
  ['is unknown', false, () => undefined],
])('knows whether a test can be refused for the same reason: the key %s', async (_, expected, change) => {
  await using mock = createMock();
  const world = mock.world();
  const { id, key } = world.keys.create({ name: 'Website' });
  change(world, id);
  await mock.fetch('http://mock/team', { headers: { authorization: expected ? key : 'not-a-key' } });
  const entry = world.journal().at(-1);
  expect([entry?.status, entry && isRefusedKey(entry as JournalEntry)]).toEqual([401, expected]); // as JSON has it
});

it('writes tests that pass', { timeout: 120_000 }, async () => {
  const tests = await Promise.all(cases.map(write));
  for (const [index, { contains }] of cases.entries()) expect(tests[index]).toContain(contains);

  const root = join(import.meta.dirname, '../../..');
  await mkdir(join(root, '.reports'), { recursive: true });
  const folder = await mkdtemp(join(root, '.reports/written-tests-'));
  try {
    await Promise.all(tests.map((test, index) => writeFile(join(folder, `${index}.test.ts`), test)));
    const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '../vitest.mjs');
    const report = join(folder, 'report.json');
    const options = [
      'run',
      '--root',
      folder,
      '--no-isolate',
      '--maxWorkers=1',
      '--reporter=json',
      '--outputFile',
      report,
    ];
    const run = await promisify(execFile)(process.execPath, [vitest, ...options]).catch((error: unknown) => error);
    const { numPassedTests, numTotalTests } = JSON.parse(await readFile(report, 'utf8'));
    expect([numPassedTests, numTotalTests], JSON.stringify(run)).toEqual([cases.length, cases.length]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
