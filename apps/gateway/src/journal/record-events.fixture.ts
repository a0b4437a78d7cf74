import { join } from 'node:path';
import type { LoggedEvent } from '../audit/audit-event.ts';
import { writeEvent } from '../audit/write-event.ts';
import { prepareInsert } from '../store/sqlite/event-table.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { transaction } from '../store/transaction.ts';

/** Appends events without a gateway, whose threads take a third of a second to start and stop. */
export function recordEvents(dataDir: string, events: readonly LoggedEvent[]): void {
  const journal = openJournalDatabase(join(dataDir, 'journal.db'));
  const insert = prepareInsert(journal);
  transaction(journal, () => {
    for (const event of events) insert(writeEvent(event));
  });
  journal.close();
}
