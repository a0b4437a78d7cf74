import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` in one write transaction. If it returns, everything is on disk; if it throws, nothing is. */
export function transaction<Result>(db: DatabaseSync, work: () => Result): Result {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
