import { expect, it } from 'vitest';
import { dayName, timeOf } from './times.ts';

const now = new Date(2026, 10, 30, 9, 5).getTime();

it.each([
  ['Today', new Date(2026, 10, 30, 0, 0)],
  ['Yesterday', new Date(2026, 10, 29, 23, 59)],
  ['Saturday, November 28, 2026', new Date(2026, 10, 28, 12)],
])('calls a day %s', (name, at) => {
  expect(dayName(at.getTime(), now)).toBe(name);
});

it('shows times by the clock of 24 hours', () => {
  expect([timeOf(now), timeOf(new Date(2026, 10, 30, 0, 5).getTime())]).toEqual(['09:05', '00:05']);
});
