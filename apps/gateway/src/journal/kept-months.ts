import { join } from 'node:path';
import { openJournalReader } from '../store/sqlite/journal-database.ts';
import { isDated, timeOf } from './drop-months.ts';

/** Where a number of months to keep begins, and from where it was counted. */
export interface KeptMonths {
  /** The first moment of the oldest month to keep, in milliseconds since 1970. */
  keepFrom: number;
  /** The newest of these months, such as `2026-11`. */
  countedFrom: string;
  /** The month of the clock, which is later if the records do not confirm it. */
  present: string;
}

/** Months have to be over for so long before they are dropped. */
export const graceMs = 3 * 86_400_000;

/**
 * Counts back from the present month, in the first three days of a month with one more. A clock that is years ahead must
 * not drop everything, so the log has to confirm it with a record of this month or of the one before. Otherwise it is
 * counted from the month of the newest record. Records of the last three days confirm nothing: a clock that is wrong
 * writes them. Nor do records of the future, which say that some clock is wrong, but not which.
 *
 * @throws if the journal cannot be read
 */
export function countKeptMonths(dataDir: string, { months, now }: { months: number; now: number }): KeptMonths {
  const newest = timeOfNewest(dataDir, now - graceMs);
  const present = monthOf(now);
  const counted = newest === undefined || monthOf(newest) >= present - 1 ? present : monthOf(newest);
  return {
    keepFrom: startOf(Math.min(counted - months + 1, monthOf(now - graceMs))),
    countedFrom: nameOf(counted),
    present: nameOf(present),
  };
}

/** The time of the last record that is not later than `until`; undefined for a log without one. */
function timeOfNewest(dataDir: string, until: number): number | undefined {
  const journal = openJournalReader(join(dataDir, 'journal.db'));
  try {
    const sql = `SELECT ${timeOf} AS time FROM event WHERE ${isDated} ORDER BY seq DESC LIMIT 1`;
    const row = journal.prepare(sql).get(new Date(until).toISOString());
    return row && Date.parse(String(row.time));
  } finally {
    journal.close();
  }
}

/** Months since the year 0, in UTC. */
function monthOf(ms: number): number {
  const date = new Date(ms);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12);
}

function nameOf(month: number): string {
  return new Date(startOf(month)).toISOString().slice(0, 7);
}
