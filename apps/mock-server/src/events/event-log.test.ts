import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { EventLog } from './event-log.ts';
import type { MockEvent } from './mock-event.ts';

const anHour = 3_600_000;

/** A log with some events: a refused request, a message, and a message on another WABA number. */
function setup(limits?: ConstructorParameters<typeof EventLog>[0]) {
  const log = new EventLog(limits);
  const append = (data: object | (() => object), at = anHour) =>
    log.append({ type: 'MESSAGE_ACCEPTED', data: data as never }, at);
  return { log, append };
}

const numbersIn = (events: readonly MockEvent[]) => events.map(({ data }) => ('n' in data ? data.n : undefined));

it('lists what happened with id, time, type, WABA number and data', () => {
  const { log } = setup();
  log.append({ type: 'MESSAGE_RECEIVED', wabaNumber: '919999999901', data: { from: '919999999921' } }, anHour);
  log.append({ type: 'WORLD_RESET', data: {} }, 2 * anHour);
  expect(log.list()).toEqual([
    { id: 1, at: anHour, type: 'MESSAGE_RECEIVED', wabaNumber: '919999999901', data: { from: '919999999921' } },
    { id: 2, at: 2 * anHour, type: 'WORLD_RESET', data: {} },
  ]);
});

it('builds data once, when it is read first', () => {
  const { log, append } = setup();
  const build = vi.fn(() => ({ n: 1 }));
  append(build);
  log.subscribe(() => undefined);
  expect(log.list({ event: 'WORLD_RESET' })).toEqual([]);
  expect(build).not.toHaveBeenCalled();
  expect([log.list(), log.list({ where: { n: 1 } })]).toMatchObject([[{ data: { n: 1 } }], [{ data: { n: 1 } }]]);
  expect(build).toHaveBeenCalledOnce();
});

it('gives each reader separate data', () => {
  const { log, append } = setup();
  append({ list: [1] });
  const [first] = log.list();
  Object.assign(first?.data ?? {}, { list: 'changed' });
  expect(log.list()).toMatchObject([{ data: { list: [1] } }]);
});

it.each([
  [{}, [1, 2, 3, 4]],
  [{ limit: 2 }, [3, 4]],
  [{ after: 1 }, [2, 3, 4]],
  [{ after: 1, limit: 2 }, [2, 3]],
  [{ after: 0, where: { isOdd: true } }, [1, 3]],
  [{ where: { isOdd: true }, limit: 1 }, [3]],
  [{ event: ['WORLD_RESET' as const] }, []],
  [{ after: 4 }, []],
  // From the log of an earlier run, as an EventSource sends it after a restart.
  [{ after: 900 }, [1, 2, 3, 4]],
])('lists by the filter %j', (filter, expected) => {
  const { log, append } = setup();
  for (const n of [1, 2, 3, 4]) append({ n, isOdd: n % 2 === 1 });
  expect(numbersIn(log.list(filter))).toEqual(expected);
});

it('keeps the latest events within its limits, with ids that go on', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(3_000), { maxLength: 60 }),
      fc.record({ events: fc.integer({ min: 1, max: 20 }), bytes: fc.integer({ min: 1, max: 9_000 }) }),
      (sizes, limits) => {
        const { log, append } = setup(limits);
        for (const [n, size] of sizes.entries()) {
          append({ n, text: 'x'.repeat(size) });
          log.list();
        }
        const kept = log.list();
        expect(numbersIn(kept)).toEqual(sizes.map((_, n) => n).slice(sizes.length - kept.length));
        expect(kept.map(({ id }) => id - 1)).toEqual(numbersIn(kept));
        expect(kept.length).toBeLessThanOrEqual(limits.events);
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(1, sizes.length));
        if (kept.length > 1)
          expect(JSON.stringify(kept.map(({ data }) => data)).length).toBeLessThan(limits.bytes + 99);
      },
    ),
  );
});

it('passes on events in order after an id, also those that a listener causes', async () => {
  const { log, append } = setup();
  for (const n of [1, 2, 3]) append({ n });
  const heard: unknown[] = [];
  log.subscribe(({ data }) => {
    const n = 'n' in data ? data.n : 0;
    heard.push(n);
    if (n === 4) append({ n: 5 });
  }, 1);
  append({ n: 4 });
  expect(heard).toEqual([]);
  await vi.waitFor(() => expect(heard).toEqual([2, 3, 4, 5]));
});

it('lets no subscriber that throws affect the others or the append', async () => {
  const { log, append } = setup();
  const reported = vi.spyOn(console, 'error').mockReturnValue();
  const heard: MockEvent[] = [];
  log.subscribe(() => {
    throw new Error('a bad listener');
  });
  log.subscribe((event) => heard.push(event));
  append({ n: 1 });
  append({ n: 2 });
  await vi.waitFor(() => expect(numbersIn(heard)).toEqual([1, 2]));
  expect(reported).toHaveBeenCalledTimes(2);
  reported.mockRestore();
});

it('forgets a subscriber that leaves, and all of them when it ends', async () => {
  const { log, append } = setup();
  const heard: MockEvent[] = [];
  const leave = log.subscribe((event) => heard.push(event));
  log.subscribe(() => undefined);
  expect(log.watcherCount).toBe(2);
  leave();
  log.end('The world was deleted.');
  expect(log.watcherCount).toBe(0);
  append({ n: 1 });
  await Promise.resolve();
  expect(heard).toEqual([]);
});
