import { expect, it } from 'vitest';
import { createWorld } from './create-world.ts';
import { defaultOptions, type WorldOptions } from './options.ts';
import { countRequest, type LimitedRequest, type StatedLimit } from './rate-limits.ts';

const perMinute: StatedLimit = { limit: 2, per: 'minute', scope: 'organization' };
const perNumber: StatedLimit = { limit: 1, per: 'hour', scope: 'number' };

function setup(rateLimits: WorldOptions['rateLimits'] = 'on') {
  let now = 0;
  const world = createWorld({ options: { ...defaultOptions, rateLimits }, now: () => now });
  return {
    requestAt(time: number, limits: StatedLimit[] = [perMinute], scopes: LimitedRequest['scopes'] = {}) {
      now = time;
      return countRequest(world, { operation: 'getNote', limits, scopes });
    },
    remembered: () => [...world.rateWindows.values()],
  };
}

it('lets as many requests through as the limit says, and states the seconds until the next', () => {
  const { requestAt } = setup();
  expect([requestAt(0), requestAt(30_000), requestAt(30_001)]).toEqual([undefined, undefined, 30]);
  expect([requestAt(59_999), requestAt(60_000), requestAt(60_001), requestAt(60_002)]).toEqual([
    1,
    undefined,
    undefined,
    60,
  ]);
});

it('counts for each WABA number where the limit is per WABA number', () => {
  const { requestAt } = setup();
  const send = (number: string) => requestAt(0, [perNumber], { number });
  expect([send('919999999901'), send('919999999901'), send('919999999902')]).toEqual([undefined, 3600, undefined]);
});

it('does not count a request that one limit refuses against the others', () => {
  const { requestAt, remembered } = setup();
  requestAt(0, [perMinute, perNumber]);
  requestAt(0, [perMinute, perNumber]);
  expect(remembered().map(({ count }) => count)).toEqual([1, 1]);
});

it('limits nothing and remembers nothing when the limits are off', () => {
  const { requestAt, remembered } = setup('off');
  expect([requestAt(0), requestAt(0), requestAt(0)]).toEqual([undefined, undefined, undefined]);
  expect(remembered()).toEqual([]);
});

it('refuses the first request when the limits are exhausted, unless it has no limit', () => {
  const { requestAt } = setup('exhausted');
  expect(requestAt(0)).toBe(60);
  expect(requestAt(0, [])).toBeUndefined();
});
