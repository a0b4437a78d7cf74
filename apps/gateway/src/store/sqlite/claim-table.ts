import type { DatabaseSync } from 'node:sqlite';
import type { Claim, ClaimRow, ClaimState, Settlement, UnknownClaim } from '../../idempotency/claim.ts';

/** Whose row is changed: that of a key, if it is this request that has claimed it. */
export interface ClaimOwner {
  key: string;
  request: string;
}

/** The claimed idempotency keys. Everything happens in the transaction of the events that belong to it. */
export interface ClaimTable {
  find(key: string): ClaimRow | undefined;
  /** `event`: the seq of the newest event of the request; `at`: milliseconds since 1970. */
  insert(claim: Claim & ClaimOwner, when: { event: number; at: number }): void;
  settle(owner: ClaimOwner, settlement: Settlement, when: { event: number; at: number }): void;
  /** The newest event of a request whose key is `unknown`. */
  eventOfUnknown(owner: ClaimOwner): number | undefined;
  /** DoubleTick knows the messages of a request that was `unknown`. */
  resolve(owner: ClaimOwner, when: { event: number; at: number }): void;
}

export function openClaimTable(db: DatabaseSync): ClaimTable {
  const select = db.prepare('SELECT * FROM claim WHERE key = ?');
  const insert = db.prepare(
    `INSERT INTO claim (key, fingerprint, state, request, event, messages, since) VALUES (?, ?, 'in-flight', ?, ?, ?, ?)`,
  );
  const end = db.prepare(
    `UPDATE claim SET state = ?, event = ?, since = ?, status = ?, answer = ?
     WHERE key = ? AND request = ? AND state = 'in-flight'`,
  );
  const release = db.prepare(`DELETE FROM claim WHERE key = ? AND request = ? AND state = 'in-flight'`);
  const selectUnknown = db.prepare(`SELECT event FROM claim WHERE key = ? AND request = ? AND state = 'unknown'`);
  const resolve = db.prepare(`UPDATE claim SET state = 'resolved', event = ?, since = ? WHERE key = ? AND request = ?`);
  return {
    find(key) {
      const row = select.get(toBytes(key));
      return row && toRow(row);
    },
    insert({ key, fingerprint, request, messageIds }, { event, at }) {
      insert.run(toBytes(key), toBytes(fingerprint), request, event, messageIds.join(' '), at);
    },
    settle({ key, request }, settlement, { event, at }) {
      if (settlement.state === 'released') return void release.run(toBytes(key), request);
      const { status, answer } = settlement.state === 'done' ? settlement : { status: null, answer: null };
      end.run(settlement.state, event, at, status, answer, toBytes(key), request);
    },
    eventOfUnknown({ key, request }) {
      const row = selectUnknown.get(toBytes(key), request);
      return row && Number(row.event);
    },
    resolve({ key, request }, { event, at }) {
      resolve.run(event, at, toBytes(key), request);
    },
  };
}

/** Rows that became `unknown` since then and whose messages have ids, the newest first. */
export function listUnknown(db: DatabaseSync, since: number, limit: number): UnknownClaim[] {
  const rows = db
    .prepare(
      `SELECT key, request, messages, since FROM claim
       WHERE state = 'unknown' AND since > ? AND messages <> '' ORDER BY since DESC LIMIT ?`,
    )
    .all(since, limit);
  return rows.map((row) => ({
    key: toHex(row.key),
    request: String(row.request),
    messageIds: splitIds(row.messages),
    since: Number(row.since),
  }));
}

/** Forgets at most so many keys whose requests ended before then. What is `unknown` stays. Returns how many. */
export function forgetEnded(db: DatabaseSync, before: number, limit: number): number {
  const remove = db.prepare(
    `DELETE FROM claim WHERE id IN (
       SELECT id FROM claim WHERE state IN ('done', 'resolved') AND since < ? ORDER BY since LIMIT ?)`,
  );
  return Number(remove.run(before, limit).changes);
}

type SqlRow = Record<string, unknown>;

function toRow(row: SqlRow): ClaimRow {
  return {
    key: toHex(row.key),
    fingerprint: toHex(row.fingerprint),
    messageIds: splitIds(row.messages),
    // The table checks it.
    state: row.state as ClaimState,
    request: String(row.request),
    status: row.status === null ? null : Number(row.status),
    answer: row.answer instanceof Uint8Array ? row.answer : null,
    since: Number(row.since),
  };
}

function splitIds(messages: unknown): string[] {
  return messages === '' ? [] : String(messages).split(' ');
}

function toBytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}

function toHex(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : '';
}
