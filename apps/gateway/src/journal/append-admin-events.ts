import { join } from 'node:path';
import type { AdminEvent } from '../audit/admin-event.ts';
import { writeEvent } from '../audit/write-event.ts';
import { prepareInsert } from '../store/sqlite/event-table.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { transaction } from '../store/transaction.ts';

/**
 * Appends events from a process that is not a gateway, such as a command. They are durable when it returns. A running
 * gateway takes them into its next checkpoint.
 *
 * @throws with a one-line message if journal.db cannot be written
 */
export function appendAdminEvents(dataDir: string, events: readonly AdminEvent[]): void {
  const journal = openJournalDatabase(join(dataDir, 'journal.db'));
  try {
    const insert = prepareInsert(journal);
    transaction(journal, () => {
      for (const event of events) insert(writeEvent(event));
    });
  } finally {
    journal.close();
  }
}
