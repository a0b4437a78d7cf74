import { type Refusal, refuse } from './refusal.ts';
import type { World } from './world.ts';

/** Both ends are included, in milliseconds since 1970. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

/** The first and last time, in milliseconds since 1970: the API writes years with four digits, in any time zone. */
export const timeLimits = { min: daysSince1970(1, 1, 2) * dayMs, max: daysSince1970(9_999, 12, 30) * dayMs } as const;

/**
 * How far a clock can be moved, in milliseconds since 1970. The year after it is left for what is planned there: a message
 * is read a day later, a permission to call ends a week later.
 */
export const latestMoment = timeLimits.max - 366 * dayMs;

/** Whether a value is a time that the API can write. A clock of a test may have fractions. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= timeLimits.min && value <= timeLimits.max;
}

/**
 * Reads a range of days, written as DD-MM-YYYY. A day that is left out does not limit the range.
 *
 * Assumed: days are UTC, and a date that does not exist or an end before the start is refused. The sources state only
 * the pattern.
 */
export function readDays({ startDate, endDate }: { startDate?: string; endDate?: string }): TimeRange | Refusal<400> {
  const from = startDate === undefined ? -Infinity : startOfDay(startDate);
  const lastDay = endDate === undefined ? Infinity : startOfDay(endDate);
  if (from === undefined) return refuse(400, 'startDate must be a valid date, as DD-MM-YYYY');
  if (lastDay === undefined) return refuse(400, 'endDate must be a valid date, as DD-MM-YYYY');
  if (lastDay < from) return refuse(400, 'endDate must not be before startDate');
  return { from, to: lastDay + dayMs - 1 };
}

function startOfDay(date: string): number | undefined {
  const [day = 0, month = 0, year = 0] = date.split('-').map(Number);
  return isDay({ day, month, year }) ? daysSince1970(year, month, day) * dayMs : undefined;
}

/**
 * Whether a string is a date that exists: YYYY-MM-DD with or without a time, DD-MM-YYYY or DD/MM/YYYY.
 *
 * @see get-customer-details (guide), whose sample of a date has a time. Assumed: the other spellings.
 */
export function isDate(text: string): boolean {
  const groups = (isoDate.exec(text) ?? dayFirst.exec(text))?.groups;
  if (!groups) return false;
  return isDay({ day: Number(groups.day), month: Number(groups.month), year: Number(groups.year) });
}

const isoDate =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const dayFirst = /^(?<day>\d{2})[-/](?<month>\d{2})[-/](?<year>\d{4})$/;

function isDay({ day, month, year }: { day: number; month: number; year: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
}

function daysOf(month: number, year: number): number {
  if (month === 2) return daysSince1970(year, 3, 1) - daysSince1970(year, 2, 1);
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Counts in years that begin in March, so that a leap day is the last day of its year. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * y + leapDays + daysBeforeMonth + day - 719_469;
}

const delayMs = 5_000;

/** When work that upstream only queues is done, by plan. Assumed: the delay, which no source states. */
export function queuedUntil(world: World): number {
  return world.now() + delayMs;
}
