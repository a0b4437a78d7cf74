import { z } from 'zod';
import { graceMs } from '../journal/kept-months.ts';
import { UsageError } from './cli-deps.ts';

const unitsMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads a duration such as `30m`, `24h` or `7d` in milliseconds; undefined if it is not one. */
function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  return count === undefined || unit === undefined ? undefined : Number(count) * (unitsMs[unit] ?? 0);
}

/** Reads `--overlap`. */
export function parseOverlap(text: string): number {
  const overlapMs = text === '0' ? 0 : parseDuration(text);
  if (overlapMs !== undefined && overlapMs <= 7 * 86_400_000) return overlapMs;
  throw new UsageError('--overlap must be a duration up to 7d, such as 30m, 24h or 7d; 0 ends the old key at once.');
}

/** Reads `--since` or `--until`: an age, or a time whose zone is unambiguous. */
export function parseSince(text: string, now: number, option = '--since'): number {
  const age = parseDuration(text);
  const time = age === undefined ? parseTime(text) : now - age;
  if (time !== undefined) return time;
  throw new UsageError(
    `${option} must be an age such as 30m, 1h or 7d, or a time such as 2026-01-31 or 2026-01-31T09:00:00+05:30.`,
  );
}

/** The value of `--expires` in milliseconds since 1970. Not null for never: commander makes '' of it. */
export type Expiry = number | 'never';

/** The expiry as the store takes it; undefined if the option is not given. */
export function toExpiresAt(expiry: Expiry | undefined): number | null | undefined {
  return expiry === 'never' ? null : expiry;
}

/** Reads `--expires`: a duration from now, a time whose zone is unambiguous, or `never`. */
export function parseExpires(text: string, now: number): Expiry {
  if (text === 'never') return text;
  const duration = parseDuration(text);
  const time = duration === undefined ? parseTime(text) : now + duration;
  if (time !== undefined && time > now) return time;
  throw new UsageError(
    '--expires must be a duration from now such as 12h or 30d, a time in the future such as 2027-01-31 or ' +
      '2027-01-31T09:00:00+05:30, or never.',
  );
}

/** Reads a date (UTC) or a time with its zone; undefined if it is not one, such as February 30th. */
function parseTime(text: string): number | undefined {
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  // Date.parse takes February 30th for March 2nd.
  const isDate = z.iso.date().safeParse(text.slice(0, 10)).success;
  const time = isTime && isDate ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Reads `--before`: the first moment of a month (UTC), which has to have begun three days ago. */
export function parseMonth(text: string, now: number): number {
  const start = /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? Date.parse(`${text}-01T00:00:00Z`) : Number.NaN;
  if (start <= now - graceMs) return start;
  const latest = new Date(now - graceMs).toISOString().slice(0, 7);
  throw new UsageError(
    `--before must be a month that began at least 3 days ago, such as ${latest}: months are dropped whole, once they are over.`,
  );
}

/** Reads `--keep`: how many months. */
export function parseKeptMonths(text: string): number {
  const months = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (months < 1) throw new UsageError('--keep must be a whole number of months from 1 to 999, such as 13.');
  return months;
}
