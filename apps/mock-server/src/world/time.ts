import { type Refusal, refuse } from './refusal.ts';
import type { World } from './world.ts';

/** A range of time, both ends included, in milliseconds since 1970. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

/**
 * Reads days written as DD-MM-YYYY; one that is left out ends the range nowhere.
 *
 * Assumed: days are those of UTC, and a day that no calendar has or an end before the start is refused; the sources give
 * the pattern and nothing more.
 */
export function readDays({ startDate, endDate }: { startDate?: string; endDate?: string }): TimeRange | Refusal<400> {
  const from = startDate === undefined ? -Infinity : startOfDay(startDate);
  const lastDay = endDate === undefined ? Infinity : startOfDay(endDate);
  if (from === undefined) return refuse(400, 'startDate must be a day of the calendar, as DD-MM-YYYY');
  if (lastDay === undefined) return refuse(400, 'endDate must be a day of the calendar, as DD-MM-YYYY');
  if (lastDay < from) return refuse(400, 'endDate must not be before startDate');
  return { from, to: lastDay + dayMs - 1 };
}

function startOfDay(text: string): number | undefined {
  const [day = 0, month = 0, year = 0] = text.split('-').map(Number);
  return day > daysOf(month, year) ? undefined : daysSince1970(year, month, day) * dayMs;
}

function daysOf(month: number, year: number): number {
  if (month === 2) return daysSince1970(year, 3, 1) - daysSince1970(year, 2, 1);
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Counted in years that begin in March, so that the leap day is the last of its year. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * y + leapDays + daysBeforeMonth + day - 719_469;
}

const delayMs = 5_000;

/** When something that upstream only queues is done. Assumed: the delay; no source has one. */
export function queuedUntil(world: World): number {
  return world.now() + (world.options.queued === 'immediate' ? 0 : delayMs);
}
