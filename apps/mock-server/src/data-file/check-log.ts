import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { DataFileError } from './data-file-error.ts';
import { loadSqlite } from './load-sqlite.ts';

/** Of a log, its header and the first frame, which has the name of the log and of what it follows. */
const startBytes = 32 + 24 + 4_096;

/**
 * Checks that what is in `FILE-wal` belongs to the file. SQLite does not: it would apply the log of a killed server to a
 * backup that was copied over its file. Opens nothing for writing, because closing it would apply the log as well.
 *
 * @throws DataFileError that names both files
 */
export function checkLog(file: string): void {
  if (!statSync(file, { throwIfNoEntry: false })?.size) return;
  const log = `${realpathSync(file)}-wal`;
  // Read first: a server that is still running may empty the log meanwhile, and then writes its name to the file.
  const start = readStart(log);
  const name = start && readName(file);
  if (!name || start.includes(name)) return;
  throw new DataFileError(
    `${log} was left by a killed server and does not belong to ${file}, which was replaced since. Delete ${log} to use ${file} as it is.`,
  );
}

/** Gives the log a new name, in its first frame: the file gets the name with the rest of the log. */
export function nameLog(db: DatabaseSync): void {
  // As long as the name before, so that SQLite overwrites it and leaves no older name in the page.
  db.prepare('UPDATE log SET follows = name, name = ?').run(randomUUID());
}

/** The start of a log; undefined if the file has no log, or a log without a whole frame. */
function readStart(log: string): Buffer | undefined {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < startBytes) return undefined;
  const start = Buffer.alloc(startBytes);
  const descriptor = openSync(log, 'r');
  try {
    readSync(descriptor, start);
    return start;
  } finally {
    closeSync(descriptor);
  }
}

/** The name in the file itself, without its log. Undefined if it cannot be read, as when a server was killed while it moved the log. */
function readName(file: string): string | undefined {
  const { DatabaseSync } = loadSqlite();
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  try {
    const db = new DatabaseSync(url, { readOnly: true });
    try {
      return String(db.prepare('SELECT name FROM log').get()?.name ?? '');
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}
