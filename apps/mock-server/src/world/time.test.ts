import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTime, readDays, timeLimits } from './time.ts';

const dayMs = 86_400_000;

it('includes both days, and has no bound where a day is left out', () => {
  const from = Date.UTC(2024, 4, 14);
  expect(readDays({ startDate: '14-05-2024', endDate: '20-05-2024' })).toEqual({ from, to: from + 7 * dayMs - 1 });
  expect(readDays({ startDate: '14-05-2024', endDate: '14-05-2024' })).toEqual({ from, to: from + dayMs - 1 });
  expect(readDays({})).toEqual({ from: -Infinity, to: Infinity });
});

it('agrees with the calendar on every day', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0101-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const [year, month, day] = date.toISOString().slice(0, 10).split('-');
      const from = Math.floor(date.getTime() / dayMs) * dayMs;
      expect(readDays({ startDate: `${day}-${month}-${year}` })).toEqual({ from, to: Infinity });
    }),
  );
});

it.each([
  [{ startDate: '31-04-2024' }, 'startDate must be a valid date, as DD-MM-YYYY'],
  [{ startDate: '29-02-2023' }, 'startDate must be a valid date, as DD-MM-YYYY'],
  [{ endDate: '30-02-2024' }, 'endDate must be a valid date, as DD-MM-YYYY'],
  [{ endDate: '29-02-1900' }, 'endDate must be a valid date, as DD-MM-YYYY'],
  [{ startDate: '02-01-2024', endDate: '01-01-2024' }, 'endDate must not be before startDate'],
])('refuses %j', (days, message) => {
  expect(readDays(days)).toEqual({ kind: 'refusal', status: 400, message });
});

it('knows the leap days', () => {
  for (const startDate of ['29-02-2024', '29-02-2000']) expect(readDays({ startDate })).toHaveProperty('from');
});

it('has limits whose years have four digits in every time zone', () => {
  const dayAround = [-dayMs + 1, 0, dayMs - 1];
  for (const limit of Object.values(timeLimits)) {
    expect(isTime(limit)).toBe(true);
    for (const apart of dayAround) expect(new Date(limit + apart).toISOString()).toMatch(/^(0001|9999)-/);
  }
});
