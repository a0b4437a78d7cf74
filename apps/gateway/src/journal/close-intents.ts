import type { DatabaseSync } from 'node:sqlite';
import type { AuditEvent } from '../audit/audit-event.ts';
import { eventCodes } from '../audit/event-codes.ts';
import { openClaimTable } from '../store/sqlite/claim-table.ts';
import { lastDropped } from '../store/sqlite/dropped-table.ts';
import { prepareInsert } from '../store/sqlite/event-table.ts';
import { transaction } from '../store/transaction.ts';

/**
 * Ends every intent that a gateway which is no longer running left open: what DoubleTick did cannot be known, so their
 * idempotency keys become `unknown` too. Its row in `writer` goes with the same transaction, so doing this again, or twice
 * at a time, changes nothing.
 *
 * @returns how many were open
 */
export function closeIntents(db: DatabaseSync, dead: string, by: string): number {
  const low = db.prepare('SELECT low_seq FROM writer WHERE instance = ?').get(dead)?.low_seq;
  if (low === undefined) return 0;
  const open = findOpenIntents(db, dead, Number(low));
  const insert = prepareInsert(db);
  const claims = openClaimTable(db);
  const remove = db.prepare('DELETE FROM writer WHERE instance = ?');
  let closed = 0;
  transaction(db, () => {
    if (remove.run(dead).changes === 0) return;
    for (const { event: intent } of open) {
      const { seq } = insert(JSON.stringify(endAsUnknown(intent, by)));
      const { id, idempotency } = intent;
      if (!idempotency) continue;
      const owner = { key: idempotency.keyHash, request: id };
      claims.settle(owner, { state: 'unknown' }, { event: seq, at: Date.now() });
    }
    closed = open.length;
  });
  return closed;
}

/** Before this record, no gateway has an open intent: all of them may be dropped. */
export function firstOpenIntent(db: DatabaseSync): number {
  const writers = db.prepare('SELECT instance, low_seq FROM writer').all();
  // A gateway with few requests writes its mark down rarely.
  const open = writers.flatMap((row) => findOpenIntents(db, String(row.instance), Number(row.low_seq)));
  return Math.min(Number.MAX_SAFE_INTEGER, ...open.map(({ seq }) => seq));
}

interface OpenIntent {
  seq: number;
  event: AuditEvent;
}

/** In order of arrival. */
function findOpenIntents(db: DatabaseSync, instance: string, low: number): OpenIntent[] {
  const rows = db.prepare('SELECT seq, body FROM event WHERE seq >= ? AND instr(body, ?) ORDER BY seq');
  const open = new Map<string, OpenIntent>();
  const from = Math.max(low, lastDropped(db) + 1);
  for (const { seq, body } of rows.iterate(from, `"instance":${JSON.stringify(instance)}`)) {
    // Only this gateway writes the table.
    const event = JSON.parse(String(body)) as AuditEvent;
    if (event.kind === 'intent') open.set(event.id, { seq: Number(seq), event });
    else open.delete(event.id);
  }
  return [...open.values()];
}

function endAsUnknown(intent: AuditEvent, instance: string): AuditEvent {
  const code = eventCodes.end.unknown;
  return { ...intent, kind: 'end', instance, outcome: 'unknown', reason: 'gateway-stopped', status: null, code };
}
