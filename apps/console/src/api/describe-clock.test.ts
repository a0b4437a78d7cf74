import { expect, it } from 'vitest';
import { describeClock } from './describe-clock.ts';
import type { ReadClock } from './time-at.ts';

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
