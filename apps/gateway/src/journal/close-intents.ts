import type { DatabaseSync } from 'node:sqlite';
import type { AuditEvent } from '../audit/audit-event.ts';
import { eventCodes } from '../audit/event-codes.ts';
import { openClaimTable } from '../store/sqlite/claim-table.ts';
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
    for (const intent of open) {
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

function findOpenIntents(db: DatabaseSync, instance: string, low: number): AuditEvent[] {
  const rows = db.prepare('SELECT body FROM event WHERE seq >= ? AND instr(body, ?) ORDER BY seq');
  const open = new Map<string, AuditEvent>();
  for (const { body } of rows.iterate(low, `"instance":${JSON.stringify(instance)}`)) {
    // Only this gateway writes the table.
    const event = JSON.parse(String(body)) as AuditEvent;
    if (event.kind === 'intent') open.set(event.id, event);
    else open.delete(event.id);
  }
  return [...open.values()];
}

function endAsUnknown(intent: AuditEvent, instance: string): AuditEvent {
  const code = eventCodes.end.unknown;
  return { ...intent, kind: 'end', instance, outcome: 'unknown', reason: 'gateway-stopped', status: null, code };
}
