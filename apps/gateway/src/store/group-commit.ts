import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './transaction.ts';

/** Runs all of `work` or nothing. Resolves once it is on disk, rejects if it is not. */
export type Commit = (work: () => void) => Promise<void>;

interface Write {
  work: () => void;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Collects the writes of one turn of the event loop into one transaction, so that concurrent requests wait once for the
 * disk or a lock. `check` may throw to refuse them all.
 */
export function createGroupCommit(db: DatabaseSync, check: () => void): Commit {
  let waiting: Write[] = [];

  function flush(): void {
    const writes = waiting;
    waiting = [];
    const failures = new Map<Write, unknown>();
    try {
      check();
      transaction(db, () => {
        for (const write of writes) runApart(db, write, failures);
      });
    } catch (error) {
      for (const { reject } of writes) reject(error);
      return;
    }
    for (const write of writes) {
      if (failures.has(write)) write.reject(failures.get(write));
      else write.resolve();
    }
  }

  return (work) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ work, resolve, reject });
    });
}

/** A write that fails does not undo the others in its transaction. */
function runApart(db: DatabaseSync, write: Write, failures: Map<Write, unknown>): void {
  db.exec('SAVEPOINT one');
  try {
    write.work();
  } catch (error) {
    // SQLite has already rolled back the whole transaction, for example because the disk is full.
    if (!db.isTransaction) throw error;
    db.exec('ROLLBACK TO one');
    failures.set(write, error);
  }
  db.exec('RELEASE one');
}
