import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Ask, type Bucket, decideLimits, emptyState, returnUnits } from './decide-limits.ts';
import { periodsUs, rateOf } from './gcra.ts';
import { divide, upstreamRateOf } from './limit-plan.ts';
import { createMemoryLimiter } from './memory-limiter.ts';

const minute = periodsUs.minute;

function bucketOf(id: string, amount: number, { burst = amount, periodUs = minute as number } = {}): Bucket {
  return { id, rate: rateOf({ amount, periodUs, burst }), division: null };
}

function setup() {
  const clock = { ms: 0 };
  const limiter = createMemoryLimiter(() => clock.ms);
  const take = (...asks: [Bucket, number][]) => {
    const verdict = limiter.take(asks.map(([bucket, cost]) => ({ bucket, cost, team: 'A' })));
    if ('then' in verdict) throw new Error('The memory limiter does not wait.');
    return verdict;
  };
  return { clock, limiter, take };
}

/** A generator whose numbers are the same in every run: fast-check's would take minutes for a million. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

it.each([
  { amount: 60, periodUs: minute, burst: 20 },
  { amount: 1, periodUs: periodsUs.second, burst: 1 },
  { amount: 7, periodUs: minute, burst: 30 },
  { amount: 1_000_000, periodUs: periodsUs.second, burst: 1_000_000 },
])('a million steps never use more than limit + burst in any window: %j', ({ amount, periodUs, burst }) => {
  const random = createRandom(amount + burst);
  const bucket = { ...bucketOf('b', amount, { burst, periodUs }) };
  const state = emptyState();
  const [times, costs]: [number[], number[]] = [[], []];
  const everyUs = periodUs / amount;
  let [now, oldest, used, most, allowed] = [0, 0, 0, 0, 0];
  for (let step = 0; step < 1_000_000; step += 1) {
    // Mostly floods, sometimes a pause in which the bucket fills, and often a step to the edge of a window.
    const kind = random();
    now += Math.floor(kind < 0.9 ? random() * everyUs : kind < 0.99 ? periodUs * random() : periodUs);
    const cost = 1 + Math.floor(random() * Math.min(burst, 5));
    if (!decideLimits([{ bucket, cost, team: '' }], [state], now).isAllowed) continue;
    allowed += 1;
    times.push(now);
    costs.push(cost);
    used += cost;
    // The window [now - period, now] with both of its ends.
    while ((times[oldest] ?? 0) < now - periodUs) used -= costs[oldest++] ?? 0;
    most = Math.max(most, used);
  }
  expect(most).toBeLessThanOrEqual(amount + burst);
  expect(allowed).toBeGreaterThan(10_000);
});

it('twice the burst at the edge of a window is refused from limit + burst on', () => {
  const { clock, take } = setup();
  const bucket = bucketOf('b', 60, { burst: 20 });
  let allowed = 0;
  const flood = () => {
    for (let n = 0; n < 40; n += 1) allowed += Number(take([bucket, 1]).isAllowed);
  };
  flood();
  expect(allowed).toBe(20);
  clock.ms = 59_999;
  flood();
  clock.ms = 60_001;
  flood();
  expect(allowed).toBeLessThanOrEqual(80);
});

it('a refused request uses up nothing, in none of its buckets', () => {
  const { take } = setup();
  const [wide, narrow] = [bucketOf('wide', 100), bucketOf('narrow', 10)];
  for (let n = 0; n < 10; n += 1) expect(take([wide, 1], [narrow, 1]).isAllowed).toBe(true);
  for (let n = 0; n < 1_000; n += 1) expect(take([wide, 1], [narrow, 1])).toMatchObject({ refusedBy: 1 });
  expect(take([wide, 1]).levels).toEqual([expect.objectContaining({ left: 89 })]);
});

it('a cost of 50 with 49 left is refused, and 49 are still left', () => {
  const { take } = setup();
  const bucket = bucketOf('b', 100);
  take([bucket, 51]);
  const refused = take([bucket, 50]);
  expect(refused).toMatchObject({ isAllowed: false, levels: [{ left: 49 }], waitUs: minute / 100 });
  expect(take([bucket, 49]).isAllowed).toBe(true);
});

it('names the limit that takes longest, and how long exactly', () => {
  const { clock, take } = setup();
  const [second, slow] = [bucketOf('s', 1, { periodUs: periodsUs.second }), bucketOf('m', 1)];
  take([second, 1], [slow, 1]);
  clock.ms = 500;
  const refused = take([second, 1], [slow, 1]);
  expect(refused).toMatchObject({ refusedBy: 1, waitUs: 59_500_000 });
  clock.ms += refused.waitUs / 1_000;
  expect(take([second, 1], [slow, 1]).isAllowed).toBe(true);
});

it('what is given back can be used again, but never fills a bucket beyond its burst', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ cost: fc.integer({ min: 1, max: 5 }), back: fc.boolean() })), (steps) => {
      const bucket = bucketOf('b', 10, { periodUs: periodsUs.hour });
      const state = emptyState();
      const sent: number[] = [];
      for (const [at, { cost, back }] of steps.entries()) {
        const ask: Ask = { bucket, cost, team: '' };
        const { isAllowed, levels } = decideLimits([ask], [state], at);
        expect(levels[0]?.left).toBeLessThanOrEqual(10);
        if (isAllowed && back) returnUnits(ask, state, false);
        else if (isAllowed) sent.push(cost);
      }
      expect(sent.reduce((sum, cost) => sum + cost, 0)).toBeLessThanOrEqual(10);
    }),
  );
});

it('forgets buckets that are full, however many ids callers make up', () => {
  const { clock, take, limiter } = setup();
  for (let n = 0; n < 20_000; n += 1) {
    clock.ms += 60;
    take([bucketOf(`number ${n}`, 60), 1]);
  }
  expect(limiter.size).toBeLessThan(5_000);
});

it('a pause closes a bucket for everyone until it is over', () => {
  const { clock, take, limiter } = setup();
  const bucket = bucketOf('b', 60);
  limiter.pause('b', 30_000_000);
  limiter.pause('b', 1_000_000);
  expect(take([bucket, 1])).toMatchObject({ isAllowed: false, waitUs: 30_000_000, levels: [{ left: 0 }] });
  clock.ms = 30_000;
  expect(take([bucket, 1]).isAllowed).toBe(true);
});

const shares = new Map([
  ['A', 1],
  ['B', 2],
  ['C', 3],
]);

function sharedBucket(limit: number, periodUs: number, weights: ReadonlyMap<string, number> = shares): Bucket {
  const rate = upstreamRateOf(limit, periodUs);
  return { id: 'u', rate, division: divide(rate, weights) };
}

it.each([
  [60, periodsUs.minute],
  [60, periodsUs.hour],
  [20_000, periodsUs.day],
])('a team that stays within its share of %d is never refused, however others flood', (limit, periodUs) => {
  const random = createRandom(limit);
  const bucket = sharedBucket(limit, periodUs);
  expect(bucket.division?.isReserved).toBe(true);
  const state = emptyState();
  // B has a third of the rate, and asks no more often; it may also save up for a burst.
  const own = bucket.division?.rates.get('B') ?? bucket.rate;
  let [now, asked, ownFullAt] = [0, 0, 0];
  const times: number[] = [];
  for (let step = 0; step < 100_000; step += 1) {
    now += Math.floor((random() < 0.99 ? random() * 0.4 : random() * 40) * bucket.rate.everyUs);
    const isOwn = random() < 0.3 && Math.max(ownFullAt, now) + own.everyUs <= now + own.capacityUs;
    const team = isOwn ? 'B' : random() < 0.5 ? 'A' : 'C';
    const { isAllowed } = decideLimits([{ bucket, cost: 1, team }], [state], now);
    if (isAllowed) times.push(now);
    if (!isOwn) continue;
    asked += 1;
    ownFullAt = Math.max(ownFullAt, now) + own.everyUs;
    if (!isAllowed) expect.fail(`B was refused at ${now}`);
  }
  expect(asked).toBeGreaterThan(1_000);
  // And DoubleTick never sees more than its limit, whenever its windows begin.
  for (const [index, time] of times.entries()) {
    const beyond = times[index + limit];
    if (beyond !== undefined && beyond < time + periodUs) expect.fail(`more than ${limit} in the window at ${time}`);
  }
});

it('a team alone gets the whole of a limit, apart from what is set aside for bursts', () => {
  const bucket = sharedBucket(60, minute);
  const state = emptyState();
  let allowed = 0;
  for (let now = 0; now < 60 * minute; now += 100_000) {
    allowed += Number(decideLimits([{ bucket, cost: 1, team: 'A' }], [state], now).isAllowed);
  }
  expect(allowed).toBeGreaterThan(54 * 60);
});

it('of a limit too small to divide, a team that floods leaves each other its turns', () => {
  const teams = ['A', 'B', 'C', 'D'];
  const bucket = sharedBucket(1, periodsUs.second, new Map(teams.map((team) => [team, 1])));
  expect(bucket.division?.isReserved).toBe(false);
  const state = emptyState();
  const served: Record<string, number> = { A: 0, B: 0, C: 0, D: 0 };
  const comesAt = new Map([['B', 10_000]]);
  for (let now = 0; now < 120_000_000; now += 10_000) {
    // A does not wait; B comes back when it was told to.
    for (const team of ['A', 'B']) {
      if (team === 'B' && now < (comesAt.get('B') ?? 0)) continue;
      const { isAllowed, waitUs } = decideLimits([{ bucket, cost: 1, team }], [state], now);
      served[team] = (served[team] ?? 0) + Number(isAllowed);
      if (team === 'B') comesAt.set('B', now + (isAllowed ? 4_000_000 : Math.ceil(waitUs / 1_000_000) * 1_000_000));
    }
  }
  // A quarter of 120 is its share; the rest goes to A, since nobody else asks.
  expect(served.B).toBeGreaterThanOrEqual(22);
  expect((served.A ?? 0) + (served.B ?? 0)).toBeLessThanOrEqual(121);
  expect(served.A).toBeGreaterThan(60);
});
