import type { DatabaseSync } from 'node:sqlite';
import type { AdminEvent } from '../../audit/admin-event.ts';

/** The event of a change in gateway.db that may not be in journal.db yet. */
export interface PendingChange {
  id: string;
  body: string;
}

export interface PendingChanges {
  /** Within the transaction of the change. */
  add(event: AdminEvent): void;
  /** Some, in the order in which the changes were made: none that was made before these is still pending. */
  read(): PendingChange[];
  /** After they are durable in journal.db. */
  remove(changes: readonly PendingChange[]): void;
}

/** Keeps a transaction of the journal's thread, for which requests wait, below some 10 ms. */
const atOnce = 200;

/** Prepares the statements on the table. @throws if the database has no such table */
export function openPendingChanges(db: DatabaseSync): PendingChanges {
  const insert = db.prepare('INSERT INTO pending_change (id, body) VALUES (?, ?)');
  const select = db.prepare('SELECT id, body FROM pending_change ORDER BY seq LIMIT ?');
  // One statement is one transaction.
  const remove = db.prepare('DELETE FROM pending_change WHERE id IN (SELECT value FROM json_each(?))');
  return {
    add: (event) => void insert.run(event.id, JSON.stringify(event)),
    read: () => select.all(atOnce).map(({ id, body }) => ({ id: String(id), body: String(body) })),
    remove: (changes) => void remove.run(JSON.stringify(changes.map(({ id }) => id))),
  };
}
