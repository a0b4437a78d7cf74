import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { type AuditEvent, parseEvent } from '../audit/audit-event.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { openSqliteJournal, type SqliteJournalOptions } from './sqlite-journal.ts';

export const exampleKeys = generateKeyPairSync('ed25519');

/** Opens a journal in an empty directory. It is closed after the test. */
export function setupJournal(part: Partial<SqliteJournalOptions> = {}) {
  const dataDir = part.dataDir ?? temporaryDirectory();
  const path = join(dataDir, 'journal.db');
  const open = (instance: string) => {
    const journal = openSqliteJournal({ signingKey: exampleKeys.privateKey, ...part, dataDir, instance });
    onTestFinished(() => journal.close());
    return journal;
  };
  return { dataDir, path, open, journal: open(part.instance ?? 'one'), stored: () => storedEvents(path) };
}

/** The events of requests in a journal in order, as another program sees them. */
export function storedEvents(path: string): AuditEvent[] {
  const db = new DatabaseSync(path);
  const rows = db.prepare('SELECT body FROM event ORDER BY seq').all();
  db.close();
  return rows.flatMap(({ body }) => parseEvent(String(body)) ?? []);
}
