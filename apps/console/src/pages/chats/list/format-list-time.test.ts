import { expect, test } from 'vitest';
import { formatListTime } from './format-list-time.ts';

const now = new Date(2026, 10, 29, 9, 30).getTime();

test.each([
  [new Date(2026, 10, 29, 9, 30), '09:30'],
  [new Date(2026, 10, 29, 0, 0), '00:00'],
  [new Date(2026, 10, 28, 23, 59), 'Yesterday'],
  [new Date(2026, 10, 27, 12, 0), 'Friday'],
  [new Date(2026, 10, 23, 0, 0), 'Monday'],
  [new Date(2026, 10, 22, 23, 59), '22/11/2026'],
  [new Date(2026, 10, 29, 9, 31), '09:31'],
])('%s is %s', (at, expected) => {
  expect(formatListTime(at.getTime(), now)).toBe(expected);
});
