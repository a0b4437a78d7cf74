import { expect, it } from 'vitest';
import { createLimitGate } from '../limits/limit-gate.ts';
import type { Limiter } from '../limits/limiter.ts';
import { createMemoryLimiter } from '../limits/memory-limiter.ts';
import { Quotas } from '../limits/quotas.ts';
import { emptyRedis, noRedis, openRedis } from '../limits/redis.fixture.ts';
import { RedisLimiter } from '../limits/redis-limiter.ts';
import { policyOf, requestOf } from '../policy/policy-request.fixture.ts';
import { askMessageStatus } from './ask-message-status.ts';
import type { UpstreamResult } from './upstream.ts';

const shares = new Map([
  ['Sales', 1],
  ['Support', 1],
]);

/** A gateway's gate on a limiter, and a DoubleTick that answers with a status. */
function setup(limiter: Limiter, status: number | null = 200) {
  const quotas = new Quotas({ change: () => 0 }, Date.now);
  const limits = createLimitGate({ limiter, quotas, shares: () => shares, now: Date.now });
  const asked: string[] = [];
  const result = (): UpstreamResult =>
    status === null
      ? { kind: 'problem', code: 'upstream-unreachable', what: 'It failed', status: null, wasSent: false }
      : { kind: 'answer', status, headers: {}, body: Buffer.alloc(0), release: () => undefined };
  const upstream = {
    send: async ({ path }: { path: string }) => {
      asked.push(path);
      return result();
    },
  };
  const ask = () => askMessageStatus('message 1', { upstream, limits, createId: () => 'request-1', now: Date.now });
  const owner = { id: 'key1', team: 'Sales', secretNumber: 1, policyVersion: 1 };
  const caller = { ...owner, policy: policyOf({ allow: ['read'] }), teamPolicy: null };
  const askAsTeam = async () => {
    const admission = await limits.enter({ caller, request: requestOf('getMessageStatus'), number: null });
    return admission.kind;
  };
  return { asked, ask, askAsTeam };
}

function setupMemory(status: number | null = 200) {
  const clock = { ms: 0 };
  return {
    clock,
    ...setup(
      createMemoryLimiter(() => clock.ms),
      status,
    ),
  };
}

it.each([
  [200, 'found'],
  [404, 'missing'],
  [500, 'unclear'],
  [429, 'unclear'],
  [null, 'unclear'],
] as const)('takes %s of DoubleTick as %s', async (status, finding) => {
  const { ask, asked } = setupMemory(status);
  expect(await ask()).toBe(finding);
  expect(asked).toEqual(['/whatsapp/message/status?messageId=message%201']);
});

it('counts in the limit that teams have, and asks nothing out of turn', async () => {
  const { clock, ask, askAsTeam, asked } = setupMemory();
  expect(await askAsTeam()).toBe('admitted');
  expect(await ask()).toBe('not-asked');
  expect(asked).toEqual([]);
  clock.ms += 1_000;
  expect(await ask()).toBe('found');
  expect(await askAsTeam()).toBe('refused');
  clock.ms += 1_000;
  expect(await askAsTeam()).toBe('admitted');
});

it('gets its turn though a team floods the limit, and both together never exceed it', async () => {
  const { clock, ask, askAsTeam, asked } = setupMemory();
  let admitted = 0;
  for (let tick = 0; tick < 1_000; tick += 1) {
    if ((await askAsTeam()) === 'admitted') admitted += 1;
    if (tick % 11 === 0) await ask();
    clock.ms += 100;
  }
  expect(admitted + asked.length).toBeLessThanOrEqual(100);
  expect(admitted).toBeGreaterThan(20);
  expect(asked.length).toBeGreaterThan(20);
});

it('gives back what it took if nothing was sent, and pauses for all after 429', async () => {
  const unreachable = setupMemory(null);
  await unreachable.ask();
  expect(await unreachable.askAsTeam()).toBe('admitted');
  const busy = setupMemory(429);
  await busy.ask();
  busy.clock.ms += 999;
  expect(await busy.askAsTeam()).toBe('refused');
});

it.skipIf(noRedis !== undefined)('counts in Redis together with the teams of other gateways', async () => {
  await emptyRedis();
  const open = async () => {
    const client = await openRedis();
    return new RedisLimiter({ client, instances: 2, elapsed: () => performance.now(), warn: () => undefined });
  };
  const [one, other] = [setup(await open()), setup(await open())];
  const ends = await Promise.all([one.askAsTeam(), other.ask()]);
  expect([
    ['admitted', 'not-asked'],
    ['refused', 'found'],
  ]).toContainEqual(ends);
  // Once the second of the limit has passed in Redis, which has a separate clock.
  await expect.poll(() => other.ask(), { timeout: 10_000 }).toBe('found');
});
