import type { DatabaseSync } from 'node:sqlite';
import type { RecordQuery } from '../../../audit/audit-filter.ts';
import type { AuditRecord } from '../../../audit/audit-record.ts';
import { lastDropped } from '../dropped-table.ts';
import { lastSeq } from '../event-table.ts';
import { needlesOf, readRecord } from './search-records.ts';

export interface NewRecords {
  records: AuditRecord[];
  /** The last event that was read. */
  last: number;
}

/** Keeps what is in memory at a time, and the time until another page of it, short. */
const eventsAtOnce = 8_192;

/**
 * Reads what was appended after `seq`, the oldest first: each request once it has ended, and again with each later event,
 * such as a cut or a resolution.
 */
export function readNewRecords(journal: DatabaseSync, seq: number, query: RecordQuery): NewRecords {
  const from = Math.max(seq, lastDropped(journal));
  const last = Math.min(lastSeq(journal), from + eventsAtOnce);
  const needles = needlesOf(query);
  const conditions = needles.map(() => 'AND instr(body, ?)').join(' ');
  const sql = `SELECT body FROM event WHERE seq > ? AND seq <= ? ${conditions} ORDER BY seq`;
  const records: AuditRecord[] = [];
  for (const { body } of journal.prepare(sql).iterate(from, last, ...needles)) {
    const record = readRecord(String(body), { ...query, isEnded: true })?.record;
    if (record) records.push(record);
  }
  return { records, last };
}
