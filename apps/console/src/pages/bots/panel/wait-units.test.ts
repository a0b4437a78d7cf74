import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secondsOf, waitTimeOf, waitUnits } from './wait-units.ts';

test('a time in seconds is the same after it was shown', () => {
  const anySeconds = fc.oneof(
    fc.nat(),
    fc.maxSafeNat(),
    fc.nat(400).map((days) => days * 86_400),
  );
  fc.assert(
    fc.property(anySeconds, (seconds) => {
      expect(secondsOf(waitTimeOf(seconds))).toBe(seconds);
    }),
  );
});

test('a time that was typed in a unit means the same in the unit in which it is shown', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.constantFrom(...waitUnits), (amount, unit) => {
      const seconds = secondsOf({ amount: String(amount), unit });
      expect(secondsOf(waitTimeOf(seconds))).toBe(seconds);
    }),
  );
});

test.each([
  [0, '0', 'seconds'],
  [59, '59', 'seconds'],
  [60, '1', 'minutes'],
  [90, '90', 'seconds'],
  [7_200, '2', 'hours'],
  [86_400, '1', 'days'],
  [90_000, '25', 'hours'],
] as const)('%i seconds are shown as %s %s', (seconds, amount, unit) => {
  expect(waitTimeOf(seconds)).toEqual({ amount, unit });
});

test.each([
  ['1.5', 'hours', 5_400],
  ['1,5', 'minutes', 90],
  [' 2 ', 'days', 172_800],
  ['', 'minutes', 0],
  ['soon', 'minutes', 0],
  ['-1', 'minutes', 0],
  ['1e300', 'days', 0],
  ['Infinity', 'seconds', 0],
] as const)('%j %s are %i seconds', (amount, unit, seconds) => {
  expect(secondsOf({ amount, unit })).toBe(seconds);
});
