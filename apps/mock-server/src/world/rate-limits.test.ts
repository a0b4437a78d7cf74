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
    callAt(time: number, limits: StatedLimit[] = [perMinute], scopes: LimitedRequest['scopes'] = {}) {
      now = time;
      return countRequest(world, { operation: 'getNote', limits, scopes });
    },
    remembered: () => [...world.rateWindows.values()],
  };
}

it('lets as many calls through as the limit says, and names the seconds until the next', () => {
  const { callAt } = setup();
  expect([callAt(0), callAt(30_000), callAt(30_001)]).toEqual([undefined, undefined, 30]);
  expect([callAt(59_999), callAt(60_000), callAt(60_001), callAt(60_002)]).toEqual([1, undefined, undefined, 60]);
});

it('counts for each number where the limit is a number’s own', () => {
  const { callAt } = setup();
  const call = (number: string) => callAt(0, [perNumber], { number });
  expect([call('919999999901'), call('919999999901'), call('919999999902')]).toEqual([undefined, 3600, undefined]);
});

it('counts a call that one limit refuses against none of the others', () => {
  const { callAt, remembered } = setup();
  callAt(0, [perMinute, perNumber]);
  callAt(0, [perMinute, perNumber]);
  expect(remembered().map(({ count }) => count)).toEqual([1, 1]);
});

it('limits nothing and remembers nothing when the limits are off', () => {
  const { callAt, remembered } = setup('off');
  expect([callAt(0), callAt(0), callAt(0)]).toEqual([undefined, undefined, undefined]);
  expect(remembered()).toEqual([]);
});

it('refuses the first call when the limits are exhausted, and passes what has no limit', () => {
  const { callAt } = setup('exhausted');
  expect(callAt(0)).toBe(60);
  expect(callAt(0, [])).toBeUndefined();
});
