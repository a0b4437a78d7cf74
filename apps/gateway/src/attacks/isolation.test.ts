import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { eventually } from '../setup-gateway.fixture.ts';
import { ownTime, watchEventLoop } from './own-time.fixture.ts';
import { assignment, assignPath, codeOf, setupAttack, textMessage, textPath, timed } from './setup-attack.fixture.ts';

/** Answers reads; everything else hangs. */
async function setupHanging(options: Parameters<typeof setupAttack>[0] = {}) {
  const attack = await setupAttack(options);
  attack.upstream.script((request, response) => {
    if (request.method === 'GET') response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const hang = (path: string, body: unknown) =>
    attack
      .call(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: abort.signal,
      })
      .catch(() => undefined);
  return { ...attack, hang, abort };
}

it.each([
  ['writes', assignPath, assignment],
  ['sends', textPath, textMessage],
])('40 hanging %s of one team delay neither another team nor its own reads', async (_, path, body) => {
  const { hang, createKey, upstream, call } = await setupHanging({ limits: { laneSlots: 16 } });
  for (let n = 0; n < 40; n += 1) void hang(path, body);
  await eventually(() => expect(upstream.seen).toHaveLength(16));
  const other = await timed(call('/team', { headers: { authorization: createKey('Marketing') } }));
  expect(other.result.status).toBe(200);
  expect(other.ms).toBeLessThan(1_000);
  const own = await timed(call('/team'));
  expect(own.result.status).toBe(200);
  expect(own.ms).toBeLessThan(1_000);
});

it("hanging writes of one team do not delay another team's writes", async () => {
  const { hang, createKey, upstream, call } = await setupHanging();
  for (let n = 0; n < 100; n += 1) void hang(assignPath, assignment);
  await eventually(() => expect(upstream.seen).toHaveLength(64));
  upstream.script((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  const authorization = createKey('Marketing');
  const headers = { authorization, 'content-type': 'application/json' };
  const write = await timed(call(assignPath, { method: 'POST', headers, body: JSON.stringify(assignment) }));
  expect(write.result.status).toBe(200);
  expect(write.ms).toBeLessThan(1_000);
});

it.each([
  ['finds the queue full', { laneSlots: 1, laneQueue: 0 }],
  ['waits too long', { laneSlots: 1, laneQueue: 1, laneWaitMs: 50 }],
])('a request that %s is not sent, says so, and is recorded as a failure', async (_, limits) => {
  const { hang, post, upstream, records } = await setupHanging({ limits });
  void hang(assignPath, assignment);
  await eventually(() => expect(upstream.seen).toHaveLength(1));
  const response = await post(assignPath, assignment);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('1');
  expect(await response.json()).toMatchObject({
    code: 'gateway-busy',
    detail: expect.stringContaining('was not sent'),
  });
  expect(upstream.seen).toHaveLength(1);
  const [newest] = await records();
  expect(newest).toMatchObject({ outcome: 'failure', reason: 'gateway-busy', status: 503, upstreamStatus: null });
});

it('a request whose client has left is dropped from the queue, and recorded as aborted', async () => {
  const { hang, upstream, records, abort, call } = await setupHanging({ limits: { laneSlots: 1 } });
  upstream.script(
    (_, response) =>
      void setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'), 500),
  );
  const first = call(assignPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(assignment),
  });
  await eventually(() => expect(upstream.seen).toHaveLength(1));
  const waiting = Array.from({ length: 5 }, () => hang(assignPath, assignment));
  await eventuallyRecords(records, (all) => all.filter(({ outcome }) => outcome === 'unknown').length === 6);
  abort.abort();
  await Promise.all(waiting);
  expect((await first).status).toBe(200);
  await eventuallyRecords(records, (all) => all.filter(({ outcome }) => outcome === 'aborted').length === 5);
  expect(upstream.seen).toHaveLength(1);
});

async function eventuallyRecords(
  records: Awaited<ReturnType<typeof setupAttack>>['records'],
  check: (all: Awaited<ReturnType<typeof records>>) => boolean,
): Promise<void> {
  await expect.poll(async () => check(await records()), { timeout: 10_000, interval: 20 }).toBe(true);
}

it('a foreign lock on the journal answers 503 fast, forwards nothing, and does not block the event loop', async () => {
  const { post, call, upstream, dataDir, warnings } = await setupAttack();
  expect((await call('/team')).status).toBe(200);
  const other = new DatabaseSync(join(dataDir, 'journal.db'));
  onTestFinished(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const longestBlock = watchEventLoop();
  const writes = await timed(Promise.all(Array.from({ length: 20 }, () => post(assignPath, assignment))));
  expect(writes.result.map(({ status }) => status)).toEqual(Array(20).fill(503));
  expect(writes.ms).toBeLessThan(3_000);
  // It was 500 ms for each flush while the event loop waited for the lock.
  expect(longestBlock()).toBeLessThan(400);
  expect(await codeOf(await call('/team'))).toBe('audit-unavailable');
  expect(upstream.seen.filter(({ method }) => method === 'POST')).toEqual([]);
  expect((await call('/readyz')).status).toBe(503);
  expect((await call('/livez')).status).toBe(200);
  expect(warnings.join()).toContain('audit-unavailable');
  other.exec('ROLLBACK');
  await expect.poll(async () => (await post(assignPath, assignment)).status, { timeout: 10_000 }).toBe(200);
  await expect.poll(async () => (await call('/readyz')).status, { timeout: 10_000 }).toBe(200);
});

it('a foreign lock on the keys changes nothing for requests', async () => {
  const { post, call, dataDir } = await setupAttack();
  const other = new DatabaseSync(join(dataDir, 'gateway.db'));
  onTestFinished(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const longestBlock = watchEventLoop();
  for (let n = 0; n < 20; n += 1) {
    const { result, ms } = await timed(n % 2 === 0 ? call('/team') : post(assignPath, assignment), ownTime);
    expect(result.status).toBe(200);
    expect(ms).toBeLessThan(500);
  }
  expect(longestBlock()).toBeLessThan(400);
  other.exec('ROLLBACK');
});

it('answers beside as many idle connections as it accepts, which make room for new ones', async () => {
  const { port, call } = await setupAttack({ limits: { maxConnections: 200 } });
  const sockets: Socket[] = [];
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  for (let n = 0; n < 200; n += 1) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    sockets.push(socket);
    await once(socket, 'connect');
  }
  const { result, ms } = await timed(call('/team'));
  expect(result.status).toBe(200);
  expect(ms).toBeLessThan(2_000);
});
