import { expect, it } from 'vitest';
import { type QuotaStore, Quotas } from './quotas.ts';

/** Gateways on one store, with a clock for all. */
function setup() {
  const clock = { now: Date.parse('2026-11-30T10:00:00Z') };
  const used = new Map<string, number>();
  const writes = { count: 0, fails: false };
  const store: QuotaStore = {
    change(counter, period, add) {
      if (writes.fails) throw new Error('disk full');
      writes.count += 1;
      const before = used.get(`${counter} ${period}`) ?? 0;
      const after = before + add(before);
      used.set(`${counter} ${period}`, after);
      return after;
    },
  };
  const gateway = () => {
    const quotas = new Quotas(store, () => clock.now);
    const take = (cost = 1, { counter = 'c', most = 10, timeZone = 'UTC' } = {}) =>
      quotas.reserve([{ counter, quota: { recipients: most, per: 'day', timeZone }, cost, most }]);
    return { quotas, take, close: () => quotas.close() };
  };
  return { clock, used, writes, gateway };
}

const isTaken = ({ refusedBy }: { refusedBy: number }) => refusedBy === -1;

it('lets exactly the quota through, and says when the next begins', () => {
  const { take } = setup().gateway();
  const taken = Array.from({ length: 30 }, () => take()).filter(isTaken);
  expect(taken).toHaveLength(10);
  expect(take().levels).toEqual([{ left: 0, resetsAt: Date.parse('2026-12-01T00:00:00Z') }]);
});

it('a refused request uses up nothing', () => {
  const { take } = setup().gateway();
  take(6);
  expect(take(5)).toMatchObject({ refusedBy: 0, levels: [{ left: 4 }] });
  expect(isTaken(take(4))).toBe(true);
});

it('what is given back can be used again', () => {
  const { take } = setup().gateway();
  take(8).giveBack();
  const second = take(10);
  expect(isTaken(second)).toBe(true);
  second.giveBack();
  second.giveBack();
  expect(take(10).levels[0]?.left).toBe(0);
  expect(isTaken(take(1))).toBe(false);
});

it('takes from all quotas of a request or from none', () => {
  const { gateway } = setup();
  const { quotas } = gateway();
  const ask = (counter: string, most: number) => ({
    counter,
    quota: { requests: most, per: 'day' } as const,
    cost: 1,
    most,
  });
  expect(quotas.reserve([ask('wide', 5), ask('narrow', 1)]).refusedBy).toBe(-1);
  for (let n = 0; n < 10; n += 1) expect(quotas.reserve([ask('wide', 5), ask('narrow', 1)]).refusedBy).toBe(1);
  expect(quotas.reserve([ask('wide', 5)]).levels).toMatchObject([{ left: 3 }]);
});

it.each([
  ['America/Sao_Paulo', '2018-11-04T02:59:59Z', '2018-11-04T03:00:00Z'],
  ['Asia/Kolkata', '2026-11-30T18:29:59Z', '2026-11-30T18:30:00Z'],
])(
  'in %s, a quota starts again exactly once at its midnight, also if the clock goes back and forth',
  (timeZone, ...at) => {
    const { clock, gateway } = setup();
    const { take } = gateway();
    const [before, after] = at.map((time) => Date.parse(time));
    let taken = 0;
    for (const now of [before, after, before, after, before, after]) {
      clock.now = now ?? 0;
      for (let n = 0; n < 30; n += 1) taken += Number(isTaken(take(1, { timeZone })));
    }
    expect(taken).toBe(20);
  },
);

it('a clock that is ten minutes ahead gives no more than one quota a day', () => {
  const { clock, gateway } = setup();
  const { take } = gateway();
  clock.now = Date.parse('2026-11-30T23:55:00Z');
  const counts = [0, 10, -10, 20].map((minutes) => {
    clock.now += minutes * 60_000;
    return Array.from({ length: 30 }, () => take()).filter(isTaken).length;
  });
  expect(counts).toEqual([10, 10, 0, 0]);
});

it('several gateways never use more than the quota together, and all of it if they go on', () => {
  const { gateway } = setup();
  const gateways = [gateway(), gateway(), gateway()];
  let taken = 0;
  for (let n = 0; n < 3_000; n += 1) {
    const one = gateways[n % 3];
    if (one) taken += Number(isTaken(one.take(1, { most: 1_000 })));
  }
  expect(taken).toBeLessThanOrEqual(1_000);
  expect(taken).toBeGreaterThan(1_000 - 2 * 31);
  for (const { close } of gateways) close();
  const last = gateway();
  for (let n = 0; n < 100; n += 1) taken += Number(isTaken(last.take(1, { most: 1_000 })));
  expect(taken).toBe(1_000);
});

it('takes portions from the store, so that most requests write nothing', () => {
  const { gateway, writes } = setup();
  const { take } = gateway();
  for (let n = 0; n < 1_000; n += 1) take(1, { most: 5_000 });
  expect(writes.count).toBeLessThan(20);
});

it('a gateway that is killed loses at most its portion, never the count', () => {
  const { gateway, used } = setup();
  const first = gateway();
  for (let n = 0; n < 500; n += 1) first.take(1, { most: 1_000 });
  const counted = used.get('c 2026-11-30') ?? 0;
  expect(counted).toBeGreaterThanOrEqual(500);
  expect(counted).toBeLessThanOrEqual(531);
});

it('gives what it does not use back to others after a while', () => {
  const { gateway, used } = setup();
  const { take, quotas } = gateway();
  take(1, { most: 5_000 });
  expect(used.get('c 2026-11-30')).toBe(100);
  quotas.returnIdle();
  expect(used.get('c 2026-11-30')).toBe(100);
  quotas.returnIdle();
  expect(used.get('c 2026-11-30')).toBe(1);
});

it('a quota that was made smaller counts what was used before', () => {
  const { gateway } = setup();
  const { take } = gateway();
  for (let n = 0; n < 50; n += 1) take(1, { most: 1_000 });
  expect(isTaken(take(1, { most: 50 }))).toBe(false);
  expect(isTaken(take(1, { most: 51 }))).toBe(true);
});

it('throws and reserves nothing while the store cannot be used', () => {
  const { gateway, writes, used } = setup();
  const { take } = gateway();
  writes.fails = true;
  expect(() => take()).toThrow('disk full');
  writes.fails = false;
  expect(used.size).toBe(0);
  expect(isTaken(take(10))).toBe(true);
});
