import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { createGroupCommit } from '../store/group-commit.ts';
import type { AuditedRequest, AuditFilter, AuditRecord, Outcome, RequestEnding } from './audit-record.ts';
import { digitsOf, isPhoneNumber, redactNumber } from './redact-number.ts';

export interface AuditLog {
  /** Lists records, newest first. @throws RangeError for an invalid recipient or limit */
  list(filter?: AuditFilter): AuditRecord[];
}

/** Each method resolves once its rows are on disk and rejects if they cannot be written. */
export interface AuditWriter {
  /** Records a request that is about to be forwarded. */
  begin(request: AuditedRequest): Promise<void>;
  /** Records how a request that was begun ended. */
  end(id: string, ending: RequestEnding): Promise<void>;
  /** Records a request that is not forwarded: both halves, or nothing. */
  deny(request: AuditedRequest, ending: RequestEnding): Promise<void>;
}

interface AuditLogDeps {
  /** Key for the hashes of recipients. */
  recipientKey: Buffer;
  /** Throws if rows written now would be lost. */
  assertInPlace(): void;
}

export function createAuditLog(
  db: DatabaseSync,
  { recipientKey, assertInPlace }: AuditLogDeps,
): AuditLog & AuditWriter {
  const { insertRequest, insertEnding } = createInserts(db);
  const write = createGroupCommit(db, assertInPlace);
  return {
    begin: (request) => write(() => insertRequest(request, 'allow')),
    end: (id, ending) => write(() => insertEnding(id, ending)),
    deny: (request, ending) =>
      write(() => {
        insertRequest(request, 'deny');
        insertEnding(request.id, ending);
      }),
    list(filter = {}) {
      const { where, values } = conditionsOf(filter, recipientKey);
      const limit = filter.limit ?? 100;
      if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
        throw new RangeError('limit must be a whole number from 1 to 10,000.');
      const sql = `SELECT * FROM audit_record ${where} ORDER BY time DESC, id DESC LIMIT ?`;
      return db
        .prepare(sql)
        .all(...values, limit)
        .map(toRecord);
    },
  };
}

function createInserts(db: DatabaseSync) {
  const request = db.prepare(
    `INSERT INTO audit_call (id, time, request_id, team, key_id, operation, senders, decision)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const recipient = db.prepare('INSERT INTO audit_recipient (call_id, position, hash, last_two) VALUES (?, ?, ?, ?)');
  const ending = db.prepare(
    `INSERT INTO audit_outcome (call_id, outcome, reason, status, upstream_status, latency_ms, upstream_latency_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    insertRequest(of: AuditedRequest, decision: AuditRecord['decision']) {
      const senders = JSON.stringify(of.senders);
      request.run(of.id, of.time, of.requestId, of.team, of.keyId, of.operation, senders, decision);
      for (const [position, { hash, lastTwo }] of of.recipients.entries()) {
        recipient.run(of.id, position, hash, lastTwo);
      }
    },
    insertEnding(id: string, of: RequestEnding) {
      const { outcome, reason, status, upstreamStatus, latencyMs, upstreamLatencyMs } = of;
      ending.run(id, outcome, reason, status, upstreamStatus, latencyMs, upstreamLatencyMs);
    },
  };
}

function conditionsOf(filter: AuditFilter, recipientKey: Buffer) {
  const conditions: [sql: string, value: SQLInputValue][] = [];
  if (filter.since !== undefined) conditions.push(['time >= ?', filter.since]);
  if (filter.operation !== undefined) conditions.push(['operation = ?', filter.operation]);
  if (filter.team !== undefined) conditions.push(['team = ?', filter.team]);
  if (filter.requestId !== undefined) conditions.push(['request_id = ?', filter.requestId]);
  if (filter.recipient !== undefined) {
    if (!isPhoneNumber(digitsOf(filter.recipient))) {
      throw new RangeError('recipient must be a phone number of 7 to 15 digits.');
    }
    const { hash } = redactNumber(filter.recipient, recipientKey);
    conditions.push(['id IN (SELECT call_id FROM audit_recipient WHERE hash = ?)', hash]);
  }
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`;
  return { where, values: conditions.map(([, value]) => value) };
}

const outcomes: readonly Outcome[] = ['success', 'failure', 'denied', 'unknown'];

function toRecord(row: Record<string, SQLOutputValue>): AuditRecord {
  return {
    id: String(row.id),
    time: new Date(Number(row.time)).toISOString(),
    requestId: String(row.request_id),
    team: textOf(row.team),
    keyId: textOf(row.key_id),
    operation: textOf(row.operation),
    senders: JSON.parse(String(row.senders)),
    recipients: JSON.parse(String(row.recipients)),
    decision: row.decision === 'allow' ? 'allow' : 'deny',
    reason: textOf(row.reason),
    upstreamStatus: numberOf(row.upstream_status),
    status: numberOf(row.status),
    latencyMs: numberOf(row.latency_ms),
    upstreamLatencyMs: numberOf(row.upstream_latency_ms),
    outcome: outcomes.find((outcome) => outcome === row.outcome) ?? 'unknown',
  };
}

function textOf(value: SQLOutputValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: SQLOutputValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
