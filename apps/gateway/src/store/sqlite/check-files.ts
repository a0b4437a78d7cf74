import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { DataDirectory } from '../../data-directory.ts';
import { type Inventory, noteInInventory, readInventory, refuseIncomplete } from '../inventory.ts';
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

/**
 * Compares usage.db with the inventory, before it is created. A lost count does not stop the gateway: the teams could do
 * nothing at all, and the period ends by itself.
 */
export function checkUsageFile(dataDir: string, warn: (line: string) => void): void {
  if (!readInventory(dataDir, () => undefined)?.usage) return;
  const path = join(dataDir, usageFile);
  const flaw = absenceOf(path);
  if (flaw === undefined) return;
  warn(
    `${path}, which counts what quotas have used, ${flaw}. Every quota starts at 0 for the present day or month, so a ` +
      'team can use more than its quota. To keep the counts, stop the gateway and restore the file from a backup.',
  );
}

/**
 * Notes the last event in the inventory, and that there is a usage.db. That is noted here because only this thread
 * writes the inventory while a gateway runs. @throws if it cannot be written at the moment
 */
export function noteLastEvent(dataDir: string, journal: DatabaseSync): void {
  const last = journal.prepare('SELECT seq, body FROM event ORDER BY seq DESC LIMIT 1').get();
  if (!last) return;
  const journalPart = { journal: { seq: Number(last.seq), hash: hashOf(last.body) } };
  noteInInventory(dataDir, {
    ...journalPart,
    ...(absenceOf(join(dataDir, usageFile)) === undefined && { usage: true }),
  });
}

const usageFile = 'usage.db';

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
