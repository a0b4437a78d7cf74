import { expect, it } from 'vitest';
import { followPeriod, isTimeZone, periodAt } from './calendar.ts';

const hourMs = 3_600_000;

it.each([
  ['UTC', 'day', '2026-01-31T23:59:59.999Z', '2026-01-31', '2026-02-01T00:00:00Z'],
  ['Asia/Kolkata', 'day', '2026-11-30T18:29:59.999Z', '2026-11-30', '2026-11-30T18:30:00Z'],
  ['Asia/Kolkata', 'day', '2026-11-30T18:30:00Z', '2026-12-01', '2026-12-01T18:30:00Z'],
  ['Asia/Kolkata', 'month', '2026-11-30T18:30:00Z', '2026-12', '2026-12-31T18:30:00Z'],
  // February, and that of a leap year.
  ['UTC', 'month', '2027-02-01T00:00:00Z', '2027-02', '2027-03-01T00:00:00Z'],
  ['UTC', 'month', '2028-02-29T12:00:00Z', '2028-02', '2028-03-01T00:00:00Z'],
  // Clocks went from 00:00 to 01:00: the day had no midnight.
  ['America/Sao_Paulo', 'day', '2018-11-04T02:59:59.999Z', '2018-11-03', '2018-11-04T03:00:00Z'],
  ['America/Sao_Paulo', 'day', '2018-11-04T03:00:00Z', '2018-11-04', '2018-11-05T02:00:00Z'],
  // And back from 00:00 to 23:00: the day had 25 hours, the last of them twice.
  ['America/Sao_Paulo', 'day', '2019-02-17T01:30:00Z', '2019-02-16', '2019-02-17T03:00:00Z'],
  ['America/Sao_Paulo', 'day', '2019-02-17T02:30:00Z', '2019-02-16', '2019-02-17T03:00:00Z'],
  ['Europe/Berlin', 'day', '2026-03-28T23:00:00Z', '2026-03-29', '2026-03-29T22:00:00Z'],
  ['Europe/Berlin', 'month', '2026-10-31T22:59:59.999Z', '2026-10', '2026-10-31T23:00:00Z'],
  // 30 December 2011 was left out.
  ['Pacific/Apia', 'day', '2011-12-30T09:59:59.999Z', '2011-12-29', '2011-12-30T10:00:00Z'],
  ['Pacific/Apia', 'day', '2011-12-30T10:00:00Z', '2011-12-31', '2011-12-31T10:00:00Z'],
] as const)('in %s, the %s of %s is %s', (timeZone, unit, time, id, end) => {
  expect(periodAt(unit, timeZone, Date.parse(time))).toEqual({ id, endsAt: Date.parse(end) });
});

it.each(['America/Sao_Paulo', 'Asia/Kolkata', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Havana', 'UTC'])(
  'in %s, each day and each month of two years begins exactly once',
  (timeZone) => {
    for (const unit of ['day', 'month'] as const) {
      const follow = followPeriod(unit, timeZone);
      const seen: string[] = [];
      const endedBefore: number[] = [];
      for (let time = Date.UTC(2018, 0, 1); time < Date.UTC(2020, 0, 1); time += hourMs / 4) {
        const { id, endsAt } = follow(time);
        // Two hundred thousand assertions would take two seconds.
        if (!(endsAt > time)) endedBefore.push(time);
        if (seen.at(-1) !== id) seen.push(id);
      }
      expect(endedBefore).toEqual([]);
      expect(new Set(seen).size).toBe(seen.length);
      expect([...seen].sort()).toEqual(seen);
      expect(seen.length).toBeGreaterThanOrEqual(unit === 'day' ? 730 : 24);
    }
  },
);

it('a clock that goes back finds the day before again', () => {
  const follow = followPeriod('day', 'UTC');
  expect(follow(Date.UTC(2026, 0, 2)).id).toBe('2026-01-02');
  expect(follow(Date.UTC(2026, 0, 2) - 1).id).toBe('2026-01-01');
});

it.each([
  ['UTC', true],
  ['Asia/Kolkata', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Asia/Atlantis', false],
  ['+05:30', false],
  ['IST', false],
  ['', false],
])('%j is the name of a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});
