import { expect, test } from 'vitest';
import { timeAt } from './time-at.ts';

test.each([
  { name: 'a real clock', scale: 1, realNow: 7_000, expected: 102_000 },
  { name: 'a frozen clock', scale: 0, realNow: 7_000, expected: 100_000 },
  { name: 'a scaled clock', scale: 60, realNow: 7_000, expected: 220_000 },
  { name: 'a moment before it was read', scale: 1, realNow: 4_000, expected: 100_000 },
])('$name shows $expected', ({ scale, realNow, expected }) => {
  expect(timeAt({ mode: 'real', scale, now: 100_000, readAt: 5_000 }, realNow)).toBe(expected);
});
