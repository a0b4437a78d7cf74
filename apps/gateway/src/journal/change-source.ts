import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { openPendingChanges, type PendingChange, type PendingChanges } from '../store/sqlite/pending-changes.ts';

/** Where the journal's thread finds changes of keys and policies that are not in the log yet. Never waits for a lock. */
export interface ChangeSource {
  /**
   * Passes on what is pending, oldest first. Looking is one read of an almost always empty table.
   *
   * @throws if it cannot be read, or what `take` throws
   */
  drain(take: (changes: readonly PendingChange[]) => void): void;
  close(): void;
}

/** Opens gateway.db when it is first asked, if there is one. */
export function createChangeSource(databasePath: string): ChangeSource {
  let db: DatabaseSync | undefined;
  let pending: PendingChanges | undefined;

  function open(): PendingChanges | undefined {
    // SQLite would create it.
    if (pending || !existsSync(databasePath)) return pending;
    db ??= new DatabaseSync(databasePath, { timeout: 0 });
    // If a removal is lost in a crash, the journal still knows that it has these events.
    db.exec('PRAGMA synchronous = NORMAL');
    pending = openPendingChanges(db);
    return pending;
  }

  return {
    drain(take) {
      const source = open();
      for (let changes = source?.read() ?? []; changes.length > 0; changes = source?.read() ?? []) {
        take(changes);
        source?.remove(changes);
      }
    },
    close: () => db?.close(),
  };
}
