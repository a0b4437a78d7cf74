import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { prepareAppendChanges } from '../store/sqlite/append-changes.ts';
import { prepareInsert } from '../store/sqlite/event-table.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { openPendingChanges } from '../store/sqlite/pending-changes.ts';
import { transaction } from '../store/transaction.ts';

/**
 * Copies the events of changes from gateway.db, where they are in the transaction of the change, to journal.db. Can be
 * stopped at any moment and be done by several processes at a time: journal.db has each event once, in order.
 *
 * @throws if one of the files cannot be used now. What is not copied stays in gateway.db.
 */
export function copyChanges(databasePath: string, journalPath: string): void {
  if (!existsSync(databasePath)) return;
  const keys = new DatabaseSync(databasePath, { timeout: 2_000 });
  try {
    // A version that did not record changes has no such table.
    if (!keys.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'pending_change'").get()) return;
    const pending = openPendingChanges(keys);
    if (pending.read().length === 0) return;
    const journal = openJournalDatabase(journalPath);
    try {
      const append = prepareAppendChanges(journal, prepareInsert(journal));
      for (let changes = pending.read(); changes.length > 0; changes = pending.read()) {
        transaction(journal, () => append(changes));
        pending.remove(changes);
      }
    } finally {
      journal.close();
    }
  } finally {
    keys.close();
  }
}
