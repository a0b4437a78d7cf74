import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` in one write transaction: all of it is on disk when this returns, none of it when this throws. */
export function transaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
