import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` in one write transaction. If it returns, everything is on disk; if it throws, nothing is. */
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
