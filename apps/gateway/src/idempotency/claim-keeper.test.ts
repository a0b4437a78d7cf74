import { expect, it } from 'vitest';
import type { Upkeep } from '../journal/journal.ts';
import type { UnknownClaim } from './claim.ts';
import { createClaimKeeper, keptMs } from './claim-keeper.ts';
import type { Finding } from './resolution-plan.ts';

const start = Date.UTC(2026, 0, 1);
const claimOf = (request: string, messageIds: readonly string[] = [`${request}-1`], since = start): UnknownClaim => ({
  key: `key-${request}`,
  request,
  messageIds,
  since,
});

/** A keeper with a clock that passes a second with each tick, in front of a DoubleTick that knows some messages. */
function setup(unknown: UnknownClaim[], answer: (messageId: string, ms: number) => Finding) {
  let now = start;
  const asked: [messageId: string, ms: number][] = [];
  const resolved: string[] = [];
  const upkeeps: Upkeep[] = [];
  const keeper = createClaimKeeper({
    now: () => now,
    ask: async (messageId) => {
      asked.push([messageId, now - start]);
      return answer(messageId, now - start);
    },
    journal: {
      upkeep: async (upkeep) => {
        upkeeps.push(upkeep);
        return { unknown: unknown.filter(({ since }) => since > upkeep.unknownSince), hasMore: false };
      },
      resolveUnknown: async ({ request }) => {
        resolved.push(request);
        unknown = unknown.filter((claim) => claim.request !== request);
        return true;
      },
    },
  });
  const pass = async (seconds: number) => {
    for (let n = 0; n < seconds; n += 1) {
      now += 1_000;
      await keeper.tick();
    }
  };
  return { pass, asked, resolved, upkeeps, keeper };
}

it('asks about a message two seconds after its request ended, and resolves the request if DoubleTick knows it', async () => {
  const { pass, asked, resolved } = setup([claimOf('a')], () => 'found');
  await pass(30);
  expect(asked).toEqual([['a-1', 2_000]]);
  expect(resolved).toEqual(['a']);
});

it('asks less and less often about a message that DoubleTick does not know, and then no more', async () => {
  const { pass, asked, resolved } = setup([claimOf('a')], () => 'missing');
  await pass(3_600);
  expect(asked.map(([, ms]) => ms / 1_000)).toEqual([2, 5, 10, 20, 40, 90, 180, 360, 600]);
  expect(resolved).toEqual([]);
});

it('asks one question a second at most, however many requests are unknown', async () => {
  const claims = Array.from({ length: 30 }, (_, n) => claimOf(String(n), [`${n}-1`, `${n}-2`]));
  const { pass, asked, resolved } = setup(claims, () => 'found');
  await pass(120);
  expect(new Set(asked.map(([, ms]) => ms)).size).toBe(asked.length);
  expect(asked).toHaveLength(60);
  expect(resolved).toHaveLength(30);
});

it('a batch is resolved once all of its messages are known', async () => {
  const { pass, asked, resolved } = setup([claimOf('a', ['1', '2', '3'])], (id, ms) =>
    id === '2' && ms < 9_000 ? 'missing' : 'found',
  );
  await pass(9);
  expect(resolved).toEqual([]);
  await pass(10);
  expect(resolved).toEqual(['a']);
  expect(asked.map(([id]) => id)).toEqual(['1', '2', '2', '2', '3']);
});

it.each([0, 21])('does not ask about a request with %d messages', async (count) => {
  const ids = Array.from({ length: count }, (_, n) => String(n));
  const { pass, asked } = setup([claimOf('a', ids)], () => 'found');
  await pass(60);
  expect(asked).toEqual([]);
});

it('waits ten seconds if DoubleTick does not say, which counts as no answer', async () => {
  const { pass, asked, resolved } = setup([claimOf('a')], (_, ms) => (ms < 20_000 ? 'unclear' : 'found'));
  await pass(60);
  expect(asked.map(([, ms]) => ms / 1_000)).toEqual([2, 12, 22]);
  expect(resolved).toEqual(['a']);
});

it('after a restart, asks once about what is overdue', async () => {
  const { pass, asked } = setup([claimOf('a', ['1'], start - 100_000)], () => 'missing');
  await pass(60);
  expect(asked).toEqual([['1', 1_000]]);
});

it('forgets keys a day after their requests ended, and looks every two seconds while there is nothing to do', async () => {
  const { pass, upkeeps } = setup([], () => 'found');
  await pass(8);
  expect(upkeeps.map(({ forgetBefore }) => (forgetBefore - start + keptMs) / 1_000)).toEqual([1, 3, 5, 7]);
  expect(keptMs).toBeGreaterThanOrEqual(24 * 3_600_000);
});

it('does not ask while a question is under way, and goes on after a failure', async () => {
  const { promise, reject } = Promise.withResolvers<Finding>();
  let asked = 0;
  let now = start + 10_000;
  const keeper = createClaimKeeper({
    now: () => now,
    ask: () => {
      asked += 1;
      return asked === 1 ? promise : Promise.resolve('missing');
    },
    journal: {
      upkeep: async () => ({ unknown: [claimOf('a')], hasMore: false }),
      resolveUnknown: async () => true,
    },
  });
  const first = keeper.tick();
  await keeper.tick();
  expect(asked).toBe(1);
  reject(new Error('closed'));
  await first;
  now += 10_000;
  await keeper.tick();
  expect(asked).toBe(2);
});
