import { existsSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { privatePathOf, readDataDirectory } from '../data-directory.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { openKeyDatabase } from '../store/sqlite/key-database.ts';
import { keySchemaVersion } from '../store/sqlite/key-schema.ts';

/**
 * Checks that the gateway can start with a data directory, and reads the files that are in it. What is missing stays
 * missing.
 *
 * @throws with a one-line message that names the file
 */
export function checkDataDirectory(given: string): void {
  const files = readDataDirectory(given);
  const cause = findObstacle(privatePathOf(given));
  if (cause !== undefined) throw new Error(`The gateway's data directory ${given} cannot be used: ${cause}.`);
  if (files === undefined) return;
  const { databasePath, secretFingerprint, path } = files;
  // A database of an older version is converted by the start.
  if (versionOf(databasePath) >= keySchemaVersion) {
    readKeys(databasePath, secretFingerprint);
  }
  const journalPath = join(path, 'journal.db');
  if (versionOf(journalPath) > 0) openJournalDatabase(journalPath).close();
}

/** Why nothing can be written in a directory, or, if it does not exist, in the one where it would be made. */
function findObstacle(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) {
    const parent = dirname(path);
    return parent === path ? `${path} does not exist` : findObstacle(parent);
  }
  if (!stats.isDirectory()) return `${path} is not a directory`;
  try {
    // Permission bits do not tell: root may write, but not to a read-only disk or to /proc.
    rmdirSync(mkdtempSync(join(path, '.check-')));
    return undefined;
  } catch (error) {
    return `nothing can be written in ${path} (${error instanceof Error && 'code' in error ? error.code : error})`;
  }
}

function readKeys(path: string, secretFingerprint: string): void {
  const database = openKeyDatabase({ path, secretFingerprint, busyTimeoutMs: 0, warn: () => undefined });
  try {
    database.readSnapshot();
  } catch (error) {
    throw new Error(`The gateway's store ${path} cannot be read: ${error instanceof Error ? error.message : error}.`);
  } finally {
    database.close();
  }
}

/** 0: it is missing or new. @throws with a one-line message that names the file */
function versionOf(path: string): number {
  if (!existsSync(path) || statSync(path).size === 0) return 0;
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: 2_000 });
    return Number(db.prepare('PRAGMA user_version').get()?.user_version);
  } catch (error) {
    throw new Error(`The gateway's file ${path} cannot be read: ${error instanceof Error ? error.message : error}.`);
  } finally {
    db?.close();
  }
}
