import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { DataDirectory } from '../../data-directory.ts';
import { type Inventory, noteInInventory, readInventory, refuseIncomplete } from '../inventory.ts';
import { lastDropped } from './dropped-table.ts';
import { openJournalReader } from './journal-database.ts';

type KeyFiles = Pick<DataDirectory, 'path' | 'databasePath' | 'secretFingerprint'>;

/**
 * Compares the keys of a directory with its inventory, before anything is created in it.
 *
 * @throws with a one-line message if they were lost or replaced
 */
export function checkKeyFiles({ path, databasePath, secretFingerprint }: KeyFiles, warn: (line: string) => void): void {
  const secret = readInventory(path, warn)?.secret;
  if (secret === undefined) return;
  const flaw = absenceOf(databasePath);
  if (flaw) refuseIncomplete(path, `gateway.db, which has the keys and policies, ${flaw}`);
  if (secret !== secretFingerprint) refuseIncomplete(path, 'gateway.secret is not the one that was here before');
}

/** Compares journal.db with the inventory, before it is created. @throws with a one-line message if records were lost */
export function checkJournalFile(dataDir: string): void {
  const known = readInventory(dataDir, () => undefined)?.journal;
  if (!known) return;
  const path = join(dataDir, 'journal.db');
  const flaw = absenceOf(path) ?? contentFlawOf(path, known);
  if (flaw) refuseIncomplete(dataDir, `journal.db, which has the audit log, ${flaw}`);
}

/** Notes the last event in the inventory. @throws if it cannot be written at the moment */
export function noteLastEvent(dataDir: string, journal: DatabaseSync): void {
  const last = journal.prepare('SELECT seq, body FROM event ORDER BY seq DESC LIMIT 1').get();
  if (last) noteInInventory(dataDir, { journal: { seq: Number(last.seq), hash: hashOf(last.body) } });
}

/** SQLite's smallest page. A file with less is a new database to it, whatever the bytes are. */
const leastBytes = 512;

function absenceOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 'is missing';
  return stats.size < leastBytes ? 'is empty' : undefined;
}

function contentFlawOf(path: string, { seq, hash: expected }: NonNullable<Inventory['journal']>): string | undefined {
  let journal: DatabaseSync | undefined;
  try {
    journal = openJournalReader(path);
    const body = journal.prepare('SELECT body FROM event WHERE seq = ?').get(seq)?.body;
    if (body !== undefined) return hashOf(body) === expected ? undefined : `has another record ${seq} than before`;
    if (seq <= lastDropped(journal)) return undefined;
    const last = journal.prepare('SELECT coalesce(max(seq), 0) AS seq FROM event').get()?.seq;
    return `ends at record ${last} of ${seq}`;
  } catch (error) {
    return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
  } finally {
    journal?.close();
  }
}

function hashOf(body: SQLOutputValue | undefined): string {
  return hash('sha256', String(body));
}
