import { join } from 'node:path';
import type { AdminEvent } from '../audit/admin-event.ts';
import { parseAdminEvent } from '../audit/audit-event.ts';
import { openJournalReader } from '../store/sqlite/journal-database.ts';

/** The events in the journal of a data directory that are not about requests, in order. */
export function storedAdminEvents(dataDir: string): AdminEvent[] {
  const db = openJournalReader(join(dataDir, 'journal.db'));
  const rows = db.prepare('SELECT body FROM event ORDER BY seq').all();
  db.close();
  return rows.flatMap(({ body }) => parseAdminEvent(String(body)) ?? []);
}
