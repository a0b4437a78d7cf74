import { expect, it } from 'vitest';
import {
  formatDay,
  formatDayTime,
  formatEventTime,
  formatListTime,
  formatSeconds,
  formatTime,
  nameDay,
  relativeTime,
} from './format-time.ts';

const now = new Date(2026, 10, 30, 9, 5, 7).getTime();
const midnight = new Date(2026, 10, 30).getTime();
const yesterday = new Date(2026, 10, 29, 23, 59).getTime();
const before = new Date(2026, 10, 28, 12).getTime();

it('shows times by the clock of 24 hours, and days in British order', () => {
  const afternoon = new Date(2026, 10, 1, 15, 4, 5).getTime();
  const written = [formatTime, formatSeconds, formatDay, formatDayTime].map((format) => format(afternoon));
  expect(written).toEqual(['15:04', '15:04:05', 'Sun 1 Nov 2026', 'Sun 1 Nov 2026, 15:04']);
  expect(formatSeconds(midnight)).toBe('00:00:00');
});

it.each([
  [now, 'Today', '09:05', '09:05:07'],
  [midnight, 'Today', '00:00', '00:00:00'],
  [now + 60_000, 'Today', '09:06', '09:06:07'],
  [yesterday, 'Yesterday', 'Yesterday', 'Sun 29 Nov 2026, 23:59'],
  [before, 'Sat 28 Nov 2026', 'Sat 28 Nov 2026', 'Sat 28 Nov 2026, 12:00'],
])('says of %j the day where it is not today', (at, name, inList, inActivity) => {
  expect([nameDay(at, now), formatListTime(at, now), formatEventTime(at, now)]).toEqual([name, inList, inActivity]);
});

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
