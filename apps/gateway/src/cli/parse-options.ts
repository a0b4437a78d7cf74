import { operations } from '@doubletick-kit/contract';
import { digitsOf, isPhoneNumber } from '../audit/redact-number.ts';
import { UsageError } from './cli-deps.ts';

const unitsMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads `--since`: how long ago, or a point in time that leaves no doubt about its zone. */
export function parseSince(text: string, now: number): number {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return now - Number(count) * (unitsMs[unit] ?? 0);
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const time = isTime ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new UsageError('--since takes 30m, 1h, 7d, or a time such as 2026-01-31 or 2026-01-31T09:00:00+05:30.');
}

/** Reads `--operation`. */
export function parseOperation(text: string): string {
  if (Object.hasOwn(operations, text)) return text;
  throw new UsageError(`--operation takes one of ${Object.keys(operations).join(', ')}.`);
}

/** Reads `--recipient`; the message does not repeat what may be a customer's number. */
export function parseRecipient(text: string): string {
  if (/^[\d+\-(). ]+$/.test(text) && isPhoneNumber(digitsOf(text))) return text;
  throw new UsageError('--recipient takes a phone number of 7 to 15 digits with country code, such as +919999999921.');
}

/** Reads `--limit`. */
export function parseLimit(text: string): number {
  const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= 10_000) return limit;
  throw new UsageError('--limit takes a whole number from 1 to 10000.');
}
