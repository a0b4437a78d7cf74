import type { Outcome } from '../audit/audit-record.ts';
import { digitsOf, isPhoneNumber } from '../audit/redact-number.ts';
import { UsageError } from './cli-deps.ts';

const unitsMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads `--since`: an age, or a time whose zone is unambiguous. */
export function parseSince(text: string, now: number): number {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return now - Number(count) * (unitsMs[unit] ?? 0);
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const time = isTime ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new UsageError(
    '--since must be an age such as 30m, 1h or 7d, or a time such as 2026-01-31 or 2026-01-31T09:00:00+05:30.',
  );
}

/** @throws UsageError */
export async function checkOperation(id: string): Promise<void> {
  // Imported only here: the catalogue takes up to 50 ms to load, which other commands need not spend.
  const { operations } = await import('@doubletick-kit/contract');
  if (id === 'fetchFile' || Object.hasOwn(operations, id)) return;
  throw new UsageError(`--operation must be one of ${Object.keys(operations).join(', ')}, fetchFile.`);
}

/** Reads `--recipient`. The message does not contain the value, which may be a customer's phone number. */
export function parseRecipient(text: string): string {
  if (/^[\d+\-(). ]+$/.test(text) && isPhoneNumber(digitsOf(text))) return text;
  throw new UsageError(
    '--recipient must be a phone number of 7 to 15 digits with country code, such as +919999999921.',
  );
}

export function parseLimit(text: string): number {
  const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= 10_000) return limit;
  throw new UsageError('--limit must be a whole number from 1 to 10000.');
}

const outcomes: readonly Outcome[] = ['success', 'failure', 'denied', 'aborted', 'unknown'];

export function parseOutcome(text: string): Outcome {
  const outcome = outcomes.find((one) => one === text);
  if (outcome) return outcome;
  throw new UsageError(`--outcome must be one of ${outcomes.join(', ')}.`);
}
