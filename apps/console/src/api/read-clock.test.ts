import { expect, it } from 'vitest';
import { describeClock, type ReadClock, timeAt } from './read-clock.ts';

it.each([
  { name: 'a real clock', scale: 1, realNow: 7_000, expected: 102_000 },
  { name: 'a frozen clock', scale: 0, realNow: 7_000, expected: 100_000 },
  { name: 'a scaled clock', scale: 60, realNow: 7_000, expected: 220_000 },
  { name: 'a moment before it was read', scale: 1, realNow: 4_000, expected: 100_000 },
])('$name shows $expected', ({ scale, realNow, expected }) => {
  expect(timeAt({ mode: 'real', scale, now: 100_000, readAt: 5_000 }, realNow)).toBe(expected);
});

const [second, minute, hour] = [1_000, 60_000, 3_600_000];
const readAt = Date.UTC(2026, 10, 30);

it.each<[ReadClock['mode'], number, number, string]>([
  ['real', 1, 0, 'Real time'],
  ['real', 1, -5 * second, 'Real time'],
  ['real', 1, 25 * hour - second, 'Running, 25 h ahead'],
  ['real', 1, -7 * minute, 'Running, 7 min behind'],
  ['frozen', 0, 25 * hour, 'Frozen'],
  ['scaled', 60, 25 * hour, '60 times as fast'],
])('says how the clock goes: %s, scale %j, %j ms ahead', (mode, scale, ahead, expected) => {
  expect(describeClock({ mode, scale, now: readAt + ahead, readAt })).toBe(expected);
});
