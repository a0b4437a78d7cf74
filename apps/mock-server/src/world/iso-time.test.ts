import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toIsoTime } from './iso-time.ts';
import { timeLimits } from './time.ts';

it('writes every time as Date does', () => {
  fc.assert(
    fc.property(fc.integer(timeLimits), (at) => {
      expect(toIsoTime(at)).toBe(new Date(at).toISOString());
    }),
    { examples: [[timeLimits.min], [timeLimits.max], [-1], [0], [Date.UTC(2000, 1, 29)], [Date.UTC(1900, 1, 28)]] },
  );
  expect(toIsoTime(1.5)).toBe('1970-01-01T00:00:00.001Z');
});
