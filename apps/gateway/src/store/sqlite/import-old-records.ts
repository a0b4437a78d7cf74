import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { AuditEvent } from '../../audit/audit-event.ts';
import type { Outcome } from '../../audit/audit-record.ts';
import { transaction } from '../transaction.ts';
import { prepareInsert } from './event-table.ts';
import { openJournalDatabase } from './journal-database.ts';

const source = 'gateway.db version 1';
const chunkRows = 2_000;

/**
 * Copies the audit log of a gateway.db of version 1 into journal.db, in order of arrival. It can be stopped at any moment
 * and goes on where it was, since each chunk and how far it got are one transaction. Changes nothing in gateway.db.
 * Returns how many records have been copied, 0 for a database of a later version.
 *
 * @throws with a one-line message if a file cannot be used
 */
export function importOldRecords(databasePath: string, journalPath: string): number {
  const old = new DatabaseSync(databasePath, { readOnly: true, timeout: 2_000 });
  try {
    if (versionOf(old) !== 1) return 0;
    const journal = openJournalDatabase(journalPath);
    try {
      while (copyChunk(old, journal));
      const sql = 'SELECT count(*) AS n FROM audit_call WHERE id <= ?';
      return Number(old.prepare(sql).get(lastCopied(journal))?.n);
    } finally {
      journal.close();
    }
  } finally {
    old.close();
  }
}

function versionOf(db: DatabaseSync): number | undefined {
  try {
    return Number(db.prepare('PRAGMA user_version').get()?.user_version);
  } catch {
    // Damaged: what needs the keys says so, and the audit log can be read without them.
    return undefined;
  }
}

function copyChunk(old: DatabaseSync, journal: DatabaseSync): boolean {
  let copied = 0;
  transaction(journal, () => {
    const select = old.prepare('SELECT * FROM audit_record WHERE id > ? ORDER BY id LIMIT ?');
    const insert = prepareInsert(journal);
    let last = '';
    for (const row of select.iterate(lastCopied(journal), chunkRows)) {
      insert(JSON.stringify(toEvent(row)));
      last = String(row.id);
      copied += 1;
    }
    if (copied > 0) journal.prepare('INSERT OR REPLACE INTO import VALUES (?, ?)').run(source, last);
  });
  return copied > 0;
}

function lastCopied(journal: DatabaseSync): string {
  return String(journal.prepare('SELECT last_id FROM import WHERE source = ?').get(source)?.last_id ?? '');
}

const outcomes: readonly Outcome[] = ['success', 'failure', 'denied', 'unknown'];

function toEvent(row: Record<string, SQLOutputValue>): AuditEvent {
  return {
    v: 1,
    kind: 'end',
    instance: source,
    id: String(row.id),
    requestId: String(row.request_id),
    time: new Date(Number(row.time)).toISOString(),
    team: textOf(row.team),
    keyId: textOf(row.key_id),
    address: null,
    operation: textOf(row.operation),
    senders: JSON.parse(String(row.senders)),
    recipients: JSON.parse(String(row.recipients)),
    decision: row.decision === 'allow' ? 'allow' : 'deny',
    rule: null,
    reason: textOf(row.reason),
    upstreamStatus: numberOf(row.upstream_status),
    status: numberOf(row.status),
    latencyMs: numberOf(row.latency_ms),
    upstreamLatencyMs: numberOf(row.upstream_latency_ms),
    outcome: outcomes.find((outcome) => outcome === row.outcome) ?? 'unknown',
    count: 1,
    unknownFields: [],
    violations: [],
  };
}

function textOf(value: SQLOutputValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: SQLOutputValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
