import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { assignment, readJson, sendRaw, setupGateway } from '../setup-gateway.fixture.ts';
import { json } from '../upstream/scripted-upstream.fixture.ts';

const assign = '/team-member/assign';

async function setup() {
  const gateway = await setupGateway();
  const db = new DatabaseSync(join(gateway.dataDir, 'gateway.db'));
  onTestFinished(() => db.close());
  return { ...gateway, lock: () => db.exec('BEGIN IMMEDIATE'), unlock: () => db.exec('ROLLBACK') };
}

it('forwards nothing while the audit log cannot be written, and recovers', async () => {
  const { request, post, upstream, gateway, warnings, lock, unlock } = await setup();
  lock();
  expect(await readJson(await post(assign, assignment))).toMatchObject({ status: 503, code: 'audit-unavailable' });
  expect(await readJson(await request('/team'))).toMatchObject({
    status: 503,
    detail: expect.stringContaining('was not forwarded'),
  });
  expect(upstream.seen).toEqual([]);
  expect(warnings).toHaveLength(2);
  expect(warnings[0]).toMatch(/^audit-unavailable: request [0-9a-f-]{36} answered with 503\. database is locked$/);
  unlock();
  expect((await post(assign, assignment)).status).toBe(200);
  expect(gateway.audit.list()).toHaveLength(1);
});

it.each([
  ['a wrong key', '/team', { authorization: 'wrong' }],
  ['an unknown path', '/nowhere', {}],
  ['a wrong method', assign, {}],
])('answers 503 even to %s when the denial cannot be recorded', async (_, path, headers: Record<string, string>) => {
  const { request, lock } = await setup();
  lock();
  expect(await readJson(await request(path, { headers }))).toMatchObject({ status: 503, code: 'audit-unavailable' });
});

it('answers 503 to an unreadable request that cannot be recorded', async () => {
  const { server, lock } = await setup();
  lock();
  const answer = await sendRaw(server.port, 'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
});

it('withholds the response if its outcome cannot be recorded, and says that the request was forwarded', async () => {
  const { post, upstream, gateway, lock, unlock } = await setup();
  upstream.script((request, response) => {
    lock();
    json(200, { name: 'Asha Rao' })(request, response);
  });
  const problem = await readJson(await post(assign, assignment));
  expect(problem).toMatchObject({ status: 503, code: 'audit-unavailable' });
  expect(problem.detail).toMatch(/^assignTeamMemberToChat was forwarded.* Check what it did before you retry\.$/);
  expect(JSON.stringify(problem)).not.toContain('Asha');
  unlock();
  expect(gateway.audit.list()).toMatchObject([{ decision: 'allow', outcome: 'unknown', status: null }]);
});

it('does the same for a forwarded request that ends in a problem', async () => {
  const { request, upstream, lock } = await setup();
  upstream.script((request, response) => {
    lock();
    json(401, {})(request, response);
  });
  const problem = await readJson(await request('/team'));
  expect(problem).toMatchObject({ status: 503, code: 'audit-unavailable' });
  expect(problem.detail).toMatch(/^getTeam was forwarded.* It only reads, so retrying is safe\.$/);
});

it('forwards nothing after its database is deleted, although SQLite would keep writing', async () => {
  const { request, upstream, dataDir, warnings } = await setup();
  rmSync(join(dataDir, 'gateway.db'));
  expect((await request('/team')).status).toBe(503);
  expect(upstream.seen).toEqual([]);
  expect(warnings).toEqual([
    expect.stringMatching(/gateway\.db was deleted or replaced while the gateway was running/),
  ]);
});

it('measures the latency of the request and of its upstream part', async () => {
  let elapsed = 0;
  const { request, upstream, gateway } = await setupGateway({ elapsed: () => elapsed, now: () => 1_700_000_000_123 });
  upstream.script((request, response) => {
    elapsed = 12.34;
    json(200, {})(request, response);
  });
  await request('/team');
  expect(gateway.audit.list()).toMatchObject([
    { time: '2023-11-14T22:13:20.123Z', latencyMs: 12.3, upstreamLatencyMs: 12.3 },
  ]);
});
