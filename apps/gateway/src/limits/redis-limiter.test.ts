import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it as test } from 'vitest';
import { type Ask, type Bucket, type BucketState, decideLimits, emptyState, returnUnits } from './decide-limits.ts';
import { periodsUs, rateOf } from './gcra.ts';
import { divide, upstreamRateOf } from './limit-plan.ts';
import { takeScript } from './limit-scripts.ts';
import type { Limiter } from './limiter.ts';
import { createMemoryLimiter } from './memory-limiter.ts';
import {
  emptyRedis,
  noRedis,
  noServer,
  openRedis,
  redisBehindProxy,
  redisUrl,
  startServerWithPassword,
} from './redis.fixture.ts';
import { RedisLimiter } from './redis-limiter.ts';

const it = test.skipIf(noRedis !== undefined);
const elapsed = () => performance.now();
const hour = periodsUs.hour;

function bucketOf(id: string, amount: number): Bucket {
  return { id, rate: rateOf({ amount, periodUs: hour, burst: amount }), division: null };
}

function sharedBucket(limit: number, teams: readonly string[]): Bucket {
  const rate = upstreamRateOf(limit, hour);
  return { id: 'shared', rate, division: divide(rate, new Map(teams.map((team) => [team, 1]))) };
}

async function setupRedis({ url = redisUrl, instances = 2, timeoutMs = 5_000 } = {}) {
  const warnings: string[] = [];
  const client = await openRedis(url, timeoutMs);
  const limiter = new RedisLimiter({ client, instances, elapsed, warn: (line) => warnings.push(line) });
  return { limiter, warnings, client };
}

const one = (bucket: Bucket, { cost = 1, team = 'A' } = {}): Ask[] => [{ bucket, cost, team }];

async function countAllowed(limiters: readonly Limiter[], count: number, asks: readonly Ask[]): Promise<number> {
  const verdicts = await Promise.all(
    limiters.flatMap((limiter) => Array.from({ length: count }, () => limiter.take(asks))),
  );
  return verdicts.filter(({ isAllowed }) => isAllowed).length;
}

const adapters = [
  { name: 'in memory', skipped: undefined, open: async () => createMemoryLimiter(elapsed) },
  {
    name: 'in Redis',
    skipped: noRedis,
    async open() {
      await emptyRedis();
      return (await setupRedis()).limiter;
    },
  },
];

for (const { name, skipped, open } of adapters) {
  const check = test.skipIf(skipped !== undefined);

  check(`${name}: 100 parallel requests with a limit of 10, exactly 10 pass`, async () => {
    expect(await countAllowed([await open()], 100, one(bucketOf('b', 10)))).toBe(10);
  });

  check(`${name}: a refused request takes from none of its buckets`, async () => {
    const limiter = await open();
    const [wide, narrow] = [bucketOf('wide', 100), bucketOf('narrow', 10)];
    const both = [...one(wide), ...one(narrow)];
    expect(await countAllowed([limiter], 300, both)).toBe(10);
    expect((await limiter.take(one(wide))).levels[0]?.left).toBe(89);
  });

  check(`${name}: a cost of 50 with 49 left is refused, and 49 are still left`, async () => {
    const limiter = await open();
    const bucket = bucketOf('b', 100);
    await limiter.take(one(bucket, { cost: 51 }));
    expect(await limiter.take(one(bucket, { cost: 50 }))).toMatchObject({ isAllowed: false, levels: [{ left: 49 }] });
    expect(await limiter.take(one(bucket, { cost: 49 }))).toMatchObject({ isAllowed: true, levels: [{ left: 0 }] });
  });

  check(`${name}: what is given back can be used again`, async () => {
    const limiter = await open();
    const asks = [...one(bucketOf('b', 1)), ...one(sharedBucket(20, ['A', 'B']))];
    for (let n = 0; n < 5; n += 1) {
      const verdict = await limiter.take(asks);
      expect(verdict.isAllowed).toBe(true);
      limiter.giveBack(asks, verdict);
    }
    const last = await limiter.take(asks);
    limiter.giveBack(asks, last, asks[1]);
    expect(await limiter.take(asks)).toMatchObject({ refusedBy: 0, levels: [{ left: 0 }, { left: 1 }] });
  });

  check(`${name}: a pause stops everyone`, async () => {
    const limiter = await open();
    limiter.pause('b', 5_000_000);
    const { isAllowed, waitUs } = await limiter.take(one(bucketOf('b', 10)));
    expect(isAllowed).toBe(false);
    expect(waitUs).toBeGreaterThan(4_000_000);
    expect(waitUs).toBeLessThanOrEqual(5_000_000);
  });

  check(`${name}: a team that floods leaves another its burst`, async () => {
    const limiter = await open();
    const bucket = sharedBucket(60, ['A', 'B', 'C']);
    expect(await countAllowed([limiter], 50, one(bucket, { team: 'A' }))).toBe(2);
    expect(await countAllowed([limiter], 50, one(bucket, { team: 'B' }))).toBe(2);
    expect(await countAllowed([limiter], 50, one(bucket, { team: 'nobody' }))).toBe(0);
    expect(await countAllowed([limiter], 50, one(bucket, { team: 'C' }))).toBe(2);
  });
}

it('the script decides as the pure function does', async () => {
  const redis = await emptyRedis();
  const client = await openRedis();
  const buckets = [bucketOf('b', 20), sharedBucket(60, ['A', 'B', 'C']), sharedBucket(5, ['A', 'B', 'C'])];
  const steps = fc.record({
    used: fc.subarray([0, 1, 2], { minLength: 1 }),
    cost: fc.integer({ min: 1, max: 4 }),
    team: fc.constantFrom('A', 'B', 'C', 'nobody'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 60 }), async (sequence) => {
      await redis.flushdb();
      const states = new Map<string, BucketState>();
      for (const { used, cost, team } of sequence) {
        const asks = used.flatMap((index): Ask[] => {
          const bucket = buckets[index];
          return bucket ? [{ bucket: { ...bucket, id: `${index}` }, cost: index === 0 ? cost : 1, team }] : [];
        });
        const { reply, keys } = await runTake(client, asks);
        const [refusedBy, waitUs, now = 0, ...rest] = reply;
        const present = keys.map((key) => {
          const state = states.get(key) ?? emptyState();
          states.set(key, state);
          return state;
        });
        const expected = decideLimits(asks, present, now);
        expect({ refusedBy, waitUs }).toEqual({ refusedBy: expected.refusedBy, waitUs: expected.waitUs });
        const levels = asks.map((_, index) => ({ left: rest[3 * index], fullInUs: rest[3 * index + 1] }));
        expect(levels).toEqual(expected.levels);
        expect(asks.map((_, index) => rest[3 * index + 2] === 1)).toEqual(expected.fromShare);
      }
    }),
    { numRuns: 60 },
  );
});

/** As the limiter sends it. */
async function runTake(client: Awaited<ReturnType<typeof openRedis>>, asks: readonly Ask[]) {
  const seen: { keys: readonly string[]; reply: unknown }[] = [];
  const limiter = new RedisLimiter({
    client: {
      ...client,
      async run(script, keys, args) {
        expect(script).toBe(takeScript);
        const reply = await client.run(script, keys, args);
        seen.push({ keys, reply });
        return reply;
      },
    },
    instances: 1,
    elapsed,
    warn: (line) => expect.fail(line),
  });
  await limiter.take(asks);
  const { keys = [], reply } = seen[0] ?? {};
  return { keys, reply: Array.isArray(reply) ? reply.map(Number) : [] };
}

it('three gateways with 100 parallel requests each and a limit of 10: exactly 10 pass together', async () => {
  await emptyRedis();
  const gateways = await Promise.all([setupRedis(), setupRedis(), setupRedis()]);
  const limiters = gateways.map(({ limiter }) => limiter);
  const team = bucketOf('team', 1_000);
  for (let run = 0; run < 5; run += 1) {
    expect(await countAllowed(limiters, 100, [...one(bucketOf(`run ${run}`, 10)), ...one(team)])).toBe(10);
  }
  expect((await limiters[0]?.take(one(team)))?.levels[0]?.left).toBe(1_000 - 51);
  expect(gateways.flatMap(({ warnings }) => warnings)).toEqual([]);
});

it('every key ends by itself', async () => {
  const redis = await emptyRedis();
  const { limiter } = await setupRedis();
  limiter.pause('paused', 5_000_000);
  const asks = [...one(bucketOf('b', 10)), ...one(sharedBucket(5, ['A', 'B']), { team: 'B' })];
  const verdict = await limiter.take(asks);
  await limiter.take(asks);
  limiter.giveBack(asks, verdict);
  await expect.poll(async () => (await redis.keys('*')).length).toBe(3);
  for (const key of await redis.keys('*')) {
    expect(key).toMatch(/^\{doubletick-gateway\}:/);
    expect(await redis.pttl(key)).toBeGreaterThan(0);
  }
});

/** Takes Redis away from a gateway for 2.5 s while it counts, and gives it back. */
async function withoutRedis(spoil: 'hang' | 'kill', mend: 'resume' | 'restart') {
  const proxy = await redisBehindProxy();
  const { limiter, warnings } = await setupRedis({ url: proxy.url, instances: 2, timeoutMs: 25 });
  const bucket = bucketOf(spoil, 10);
  const before = await countAllowed([limiter], 4, one(bucket));
  proxy[spoil]();
  let [allowed, slowest] = [0, 0];
  const until = performance.now() + 2_500;
  while (performance.now() < until) {
    // Compared with a plain timer of 25 ms: on a busy machine that one is late as well.
    const since = performance.now();
    const timer = setTimeout(25).then(() => performance.now() - since);
    allowed += Number((await limiter.take(one(bucket))).isAllowed);
    const took = performance.now() - since;
    slowest = Math.max(slowest, took - (await timer) + 25);
    await setTimeout(20);
  }
  const meanwhile = [...warnings];
  await proxy[mend]();
  await expect
    .poll(async () => (await limiter.take(one(bucketOf(`other ${spoil}`, 1_000)))) && warnings.length, {
      timeout: 5_000,
    })
    .toBe(2);
  return { spoil, before, allowed, slowest, meanwhile, afterwards: warnings[1] };
}

it('while Redis hangs or is killed, each gateway keeps to its part, nothing hangs, and it comes back by itself', async () => {
  await emptyRedis();
  // At the same time, because each of them waits for three seconds.
  const seen = await Promise.all([withoutRedis('hang', 'resume'), withoutRedis('kill', 'restart')]);
  expect(seen).toEqual(
    ['hang', 'kill'].map((spoil) => ({
      spoil,
      before: 4,
      // Half of 10, and what refills in three seconds is less than one.
      allowed: 5,
      slowest: expect.toSatisfy((ms: number) => ms < 50),
      meanwhile: [expect.stringMatching(/^redis-unavailable: .* keeps to 1\/2 of each limit by itself\.$/)],
      afterwards: 'Redis can be used for limits again.',
    })),
  );
}, 20_000);

test.skipIf(noServer !== undefined)(
  'with a wrong password, or a port where nothing listens, each gateway keeps to its part',
  async () => {
    const server = await startServerWithPassword();
    const right = await setupRedis({ url: `redis://:right@127.0.0.1:${server}/9`, instances: 5 });
    expect(await countAllowed([right.limiter], 100, one(bucketOf('b', 10)))).toBe(10);
    const urls = [`redis://:wrong@127.0.0.1:${server}/9`, 'redis://127.0.0.1:1/9'];
    // Each of them waits for a second.
    for (const { limiter, warnings } of await Promise.all(urls.map((url) => setupRedis({ url, instances: 5 })))) {
      expect(await countAllowed([limiter], 100, one(bucketOf('b', 10)))).toBe(2);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).not.toContain('wrong@');
    }
  },
  20_000,
);

it('FLUSHALL gives every bucket its burst once, and SCRIPT FLUSH changes nothing', async () => {
  const redis = await emptyRedis();
  const { limiter, warnings } = await setupRedis();
  const bucket = bucketOf('b', 10);
  expect(await countAllowed([limiter], 50, one(bucket))).toBe(10);
  await redis.script('FLUSH');
  expect(await countAllowed([limiter], 50, one(bucket))).toBe(0);
  await redis.flushdb();
  expect(await countAllowed([limiter], 50, one(bucket))).toBe(10);
  expect(warnings).toEqual([]);
});

it('what was taken from Redis is not given back to the part in memory, nor the other way round', async () => {
  await emptyRedis();
  const proxy = await redisBehindProxy();
  const { limiter } = await setupRedis({ url: proxy.url });
  const asks = one(bucketOf('b', 10));
  const shared = await limiter.take(asks);
  proxy.kill();
  const local = await limiter.take(asks);
  limiter.giveBack(asks, shared);
  limiter.giveBack(asks, local);
  expect(await countAllowed([limiter], 50, asks)).toBe(5);
});

test('a state of a bucket survives what a script never sees: giving back more than there is', () => {
  const state = emptyState();
  const ask: Ask = { bucket: bucketOf('b', 10), cost: 1, team: 'A' };
  for (let n = 0; n < 20; n += 1) returnUnits(ask, state, true);
  let allowed = 0;
  for (let n = 0; n < 50; n += 1) allowed += Number(decideLimits([ask], [state], 1_000_000_000_000).isAllowed);
  expect(allowed).toBe(10);
});
