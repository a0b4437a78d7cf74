import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './transaction.ts';

/** Runs `work`, all of it or nothing; resolves when it is on disk, rejects when it is not. */
export type Commit = (work: () => void) => Promise<void>;

interface Write {
  work: () => void;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Gathers the writes of one turn of the event loop into one transaction, so that requests at the same time share one wait
 * for the disk, or for a lock. `check` may throw to refuse them all.
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

/** Keeps a write that fails from taking the others of its transaction with it. */
function runApart(db: DatabaseSync, write: Write, failures: Map<Write, unknown>): void {
  db.exec('SAVEPOINT one');
  try {
    write.work();
  } catch (error) {
    // A full disk has ended the whole transaction by now.
    if (!db.isTransaction) throw error;
    db.exec('ROLLBACK TO one');
    failures.set(write, error);
  }
  db.exec('RELEASE one');
}
