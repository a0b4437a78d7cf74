import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { OperationSpec } from '../kernel/operation-spec.ts';
import { fixedClock } from '../testing/index.ts';
import { rateLimiter } from './index.ts';

type Limits = OperationSpec['rateLimits'];

function setup() {
  const clock = fixedClock(0);
  const sent: [name: string, at: number][] = [];
  const sleep = async (ms: number) => {
    // As with a timer, what can go on does so before the time is up.
    await setImmediate();
    await clock.sleep(ms);
  };
  const run = rateLimiter({ clock: clock.now, sleep });
  const call = (name: string, limits: Limits, { id = 'a', signal }: { id?: string; signal?: AbortSignal } = {}) => {
    const operation: OperationSpec = {
      id,
      method: 'GET',
      path: '/a',
      safety: 'safe',
      ...(limits && { rateLimits: limits }),
    };
    const answer = async () => {
      sent.push([name, clock.now()]);
      return new Response();
    };
    const request = new Request('https://example.com', { signal: signal ?? null });
    return run(request, answer, { operation, attempt: 1, requestId: name });
  };
  return { clock, sent, call };
}

const perSecond = (limit: number): Limits => [{ limit, per: 'second' }];

it.each<[string, Limits, number[]]>([
  ['no limit', undefined, [0, 0, 0, 0]],
  ['an empty list of limits', [], [0, 0, 0, 0]],
  ['1 a second', perSecond(1), [0, 1_000, 2_000, 3_000]],
  ['2 a second', perSecond(2), [0, 0, 1_000, 1_000]],
  ['1 an hour', [{ limit: 1, per: 'hour' }], [0, 3_600_000, 7_200_000, 10_800_000]],
  [
    '1 a second and 2 a minute',
    [
      { limit: 1, per: 'second' },
      { limit: 2, per: 'minute' },
    ],
    [0, 1_000, 60_000, 61_000],
  ],
  [
    '2 an hour and 1 an hour for each number',
    [
      { limit: 2, per: 'hour' },
      { limit: 1, per: 'hour' },
    ],
    [0, 0, 3_600_000],
  ],
  ['3 a day', [{ limit: 3, per: 'day' }], [0, 0, 0, 86_400_000]],
])('lets calls leave in their order and within %s', async (_, limits, times) => {
  const { call, sent } = setup();
  await Promise.all(times.map((_, index) => call(`${index}`, limits)));
  expect(sent).toEqual(times.map((time, index) => [`${index}`, time]));
});

it('lets no more than the limit through in any window, after a pause as well', async () => {
  const { call, clock, sent } = setup();
  for (const pause of [0, 5_000, 300, 300, 300, 0, 0, 700, 0, 0, 0]) {
    await clock.sleep(pause);
    await call('x', perSecond(3));
  }
  for (const [, start] of sent) {
    expect(sent.filter(([, at]) => at >= start && at < start + 1_000).length).toBeLessThanOrEqual(3);
  }
});

it('keeps the limits of operations apart', async () => {
  const { call, sent } = setup();
  await Promise.all([
    call('a1', perSecond(1)),
    call('b1', perSecond(1), { id: 'b' }),
    call('c1', undefined, { id: 'c' }),
  ]);
  expect(sent.map(([, at]) => at)).toEqual([0, 0, 0]);
});

it('lets a call that is given up leave the queue at once, unsent and without a place in the limit', async () => {
  const sent: string[] = [];
  const open = Promise.withResolvers<void>();
  let time = 0;
  const sleep = async (ms: number) => {
    await open.promise;
    time += ms;
  };
  const run = rateLimiter({ clock: () => time, sleep });
  const controllers = [0, 1, 2, 3].map(() => new AbortController());
  const operation: OperationSpec = {
    id: 'a',
    method: 'GET',
    path: '/a',
    safety: 'safe',
    rateLimits: [{ limit: 1, per: 'second' }],
  };
  const calls = controllers.map(({ signal }, index) => {
    const answer = async () => {
      sent.push(`${index} at ${time}`);
      return new Response();
    };
    return run(new Request('https://example.com', { signal }), answer, { operation, attempt: 1, requestId: '' });
  });
  const reason = new Error('given up');
  controllers[2]?.abort(reason);
  await expect(calls[2]).rejects.toBe(reason);
  expect(sent).toEqual(['0 at 0']);
  open.resolve();
  await Promise.all([calls[0], calls[1], calls[3]]);
  expect(sent).toEqual(['0 at 0', '1 at 1000', '3 at 2000']);
});

it('goes on after a call failed, and counts it', async () => {
  const { clock } = setup();
  const run = rateLimiter({ clock: clock.now, sleep: clock.sleep });
  const operation: OperationSpec = {
    id: 'a',
    method: 'GET',
    path: '/a',
    safety: 'safe',
    rateLimits: [{ limit: 1, per: 'minute' }],
  };
  const attempt = { operation, attempt: 1, requestId: '' };
  const fail = async () => {
    throw new TypeError('fetch failed');
  };
  await expect(run(new Request('https://example.com'), fail, attempt)).rejects.toThrow('fetch failed');
  await run(new Request('https://example.com'), async () => new Response(), attempt);
  expect(clock.now()).toBe(60_000);
});

it('ends a real wait with the signal', async () => {
  const run = rateLimiter();
  const operation: OperationSpec = {
    id: 'a',
    method: 'GET',
    path: '/a',
    safety: 'safe',
    rateLimits: [{ limit: 1, per: 'day' }],
  };
  const attempt = { operation, attempt: 1, requestId: '' };
  const answer = async () => new Response();
  const controller = new AbortController();
  const request = () => new Request('https://example.com', { signal: controller.signal });
  await run(request(), answer, attempt);
  const waiting = run(request(), answer, attempt);
  controller.abort(new Error('given up'));
  await expect(waiting).rejects.toThrow('given up');
});
