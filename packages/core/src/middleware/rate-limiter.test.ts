import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { DoubleTick } from '../double-tick.ts';
import type { OperationSpec, RateLimitSpec } from '../kernel/operation-spec.ts';
import { fixedClock } from '../testing/index.ts';
import { rateLimiter } from './index.ts';

type Limits = readonly RateLimitSpec[] | undefined;

const operation: OperationSpec = { id: 'a', method: 'GET', path: '/a', safety: 'safe' };

function setup() {
  const clock = fixedClock(0);
  const sent: [name: string, at: number][] = [];
  const sleep = async (ms: number) => {
    // As with a timer, what can go on does so before the time is up.
    await setImmediate();
    await clock.sleep(ms);
  };
  const table: Record<string, readonly RateLimitSpec[]> = {};
  const run = rateLimiter({ clock: clock.now, sleep }, table);
  const attempt = (
    name: string,
    limits: Limits,
    { id = 'a', input = {} }: { id?: string; input?: Record<string, unknown> } = {},
  ) => {
    if (limits) table[id] = limits;
    const answer = async () => {
      sent.push([name, clock.now()]);
      return new Response();
    };
    const context = { operation: { ...operation, id }, attempt: 1, requestId: name, input };
    return run(new Request('https://example.com'), answer, context);
  };
  return { clock, sent, attempt };
}

const perSecond = (limit: number): Limits => [{ limit, per: 'second', scope: 'organization' }];

it.each<[string, Limits, number[]]>([
  ['no limit', undefined, [0, 0, 0, 0]],
  ['an empty list of limits', [], [0, 0, 0, 0]],
  ['1 a second', perSecond(1), [0, 1_000, 2_000, 3_000]],
  ['2 a second', perSecond(2), [0, 0, 1_000, 1_000]],
  ['1 an hour', [{ limit: 1, per: 'hour', scope: 'organization' }], [0, 3_600_000, 7_200_000, 10_800_000]],
  [
    '1 a second and 2 a minute',
    [
      { limit: 1, per: 'second', scope: 'organization' },
      { limit: 2, per: 'minute', scope: 'organization' },
    ],
    [0, 1_000, 60_000, 61_000],
  ],
  [
    '1 an hour for each number, which no input names',
    [{ limit: 1, per: 'hour', scope: 'number', field: 'wabaNumber' }],
    [0, 3_600_000],
  ],
  ['3 a day', [{ limit: 3, per: 'day', scope: 'organization' }], [0, 0, 0, 86_400_000]],
])('sends requests in order and within %s', async (_, limits, times) => {
  const { attempt, sent } = setup();
  await Promise.all(times.map((_, index) => attempt(`${index}`, limits)));
  expect(sent).toEqual(times.map((time, index) => [`${index}`, time]));
});

it('lets at most the limit through in any window, even after a pause', async () => {
  const { attempt, clock, sent } = setup();
  for (const pause of [0, 5_000, 300, 300, 300, 0, 0, 700, 0, 0, 0]) {
    await clock.sleep(pause);
    await attempt('x', perSecond(3));
  }
  for (const [, start] of sent) {
    expect(sent.filter(([, at]) => at >= start && at < start + 1_000).length).toBeLessThanOrEqual(3);
  }
});

it.each<[string, string[], [name: string, at: number][]]>([
  [
    'holds back what is for the same number, and nothing behind it',
    ['intg_1', 'intg_1', 'intg_2'],
    [
      ['0', 0],
      ['2', 0],
      ['1', 3_600_000],
    ],
  ],
  [
    'counts different numbers together where a limit is for all',
    ['intg_1', 'intg_2', 'intg_3'],
    [
      ['0', 0],
      ['1', 0],
      ['2', 3_600_000],
    ],
  ],
])('with a limit per WABA number %s', async (_, numbers, expected) => {
  const { attempt, sent } = setup();
  const limits: Limits = [
    { limit: 2, per: 'hour', scope: 'organization' },
    { limit: 1, per: 'hour', scope: 'number', field: 'integrationId' },
  ];
  await Promise.all(numbers.map((integrationId, index) => attempt(`${index}`, limits, { input: { integrationId } })));
  expect(sent).toEqual(expected);
});

it('knows from the description which WABA number an update of a profile is for', async () => {
  const clock = fixedClock(0);
  const sent: number[] = [];
  const fetch = async () => {
    sent.push(clock.now());
    return Response.json({});
  };
  const middleware = [rateLimiter({ clock: clock.now, sleep: clock.sleep })];
  const { channels } = new DoubleTick({ apiKey: 'key_xxxxxxxxxx', fetch, middleware });
  for (const integrationId of ['intg_1', 'intg_2', 'intg_1']) await channels.update({ integrationId, about: 'Help' });
  expect(sent).toEqual([0, 0, 3_600_000]);
});

it('reports a request as not delivered if its time ended while it waited', async () => {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    return Response.json({});
  };
  const { notes } = new DoubleTick({ apiKey: 'key_xxxxxxxxxx', fetch, middleware: [rateLimiter()] });
  const create = (options = {}) => notes.create({ note: 'Hello', groupId: 'grp_1' }, options);
  await Promise.all(Array.from({ length: 60 }, () => create()));
  await expect(create({ timeoutMs: 30 })).rejects.toMatchObject({ code: 'timeout', delivered: 'no', attempts: 1 });
  expect(sent).toHaveLength(60);
});

it('keeps the limits of operations apart', async () => {
  const { attempt, sent } = setup();
  await Promise.all([
    attempt('a1', perSecond(1)),
    attempt('b1', perSecond(1), { id: 'b' }),
    attempt('c1', undefined, { id: 'c' }),
  ]);
  expect(sent.map(([, at]) => at)).toEqual([0, 0, 0]);
});

it('removes a request that is given up from the queue at once, unsent and not counted', async () => {
  const sent: string[] = [];
  const open = Promise.withResolvers<void>();
  let time = 0;
  const sleep = async (ms: number) => {
    await open.promise;
    time += ms;
  };
  const run = rateLimiter({ clock: () => time, sleep }, { a: [{ limit: 1, per: 'second', scope: 'organization' }] });
  const controllers = [0, 1, 2, 3].map(() => new AbortController());
  const attempts = controllers.map(({ signal }, index) => {
    const answer = async () => {
      sent.push(`${index} at ${time}`);
      return new Response();
    };
    return run(new Request('https://example.com', { signal }), answer, {
      operation,
      attempt: 1,
      requestId: '',
      input: {},
    });
  });
  const reason = new Error('given up');
  controllers[2]?.abort(reason);
  await expect(attempts[2]).rejects.toBe(reason);
  expect(sent).toEqual(['0 at 0']);
  open.resolve();
  await Promise.all([attempts[0], attempts[1], attempts[3]]);
  expect(sent).toEqual(['0 at 0', '1 at 1000', '3 at 2000']);
});

it('goes on after a request failed, and counts it', async () => {
  const { clock } = setup();
  const run = rateLimiter(
    { clock: clock.now, sleep: clock.sleep },
    { a: [{ limit: 1, per: 'minute', scope: 'organization' }] },
  );
  const attempt = { operation, attempt: 1, requestId: '', input: {} };
  const fail = async () => {
    throw new TypeError('fetch failed');
  };
  await expect(run(new Request('https://example.com'), fail, attempt)).rejects.toThrow('fetch failed');
  await run(new Request('https://example.com'), async () => new Response(), attempt);
  expect(clock.now()).toBe(60_000);
});

it('ends a real wait when the signal aborts', async () => {
  const run = rateLimiter({}, { a: [{ limit: 1, per: 'day', scope: 'organization' }] });
  const attempt = { operation, attempt: 1, requestId: '', input: {} };
  const answer = async () => new Response();
  const controller = new AbortController();
  const request = () => new Request('https://example.com', { signal: controller.signal });
  await run(request(), answer, attempt);
  const waiting = run(request(), answer, attempt);
  controller.abort(new Error('given up'));
  await expect(waiting).rejects.toThrow('given up');
});
