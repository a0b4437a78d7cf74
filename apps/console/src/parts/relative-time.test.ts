import { expect, it } from 'vitest';
import { relativeTime } from './relative-time.ts';

const now = Date.UTC(2030, 0, 15);
const [second, minute, hour] = [1_000, 60_000, 3_600_000];

it.each([
  [0, 'now'],
  [-59 * second, 'now'],
  [30 * second, 'now'],
  [-minute, '1 min ago'],
  [-59 * minute, '59 min ago'],
  [-hour, '1 h ago'],
  [-47 * hour, '47 h ago'],
  [-48 * hour, '2 days ago'],
  [5 * minute, 'in 5 min'],
  [25 * hour, 'in 25 h'],
])('says how far away %j ms are', (difference, expected) => {
  expect(relativeTime(now + difference, now)).toBe(expected);
});
