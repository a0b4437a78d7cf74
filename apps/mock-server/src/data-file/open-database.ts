import { closeSync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { checkLog, nameLog } from './check-log.ts';
import { advice, DataFileError } from './data-file-error.ts';
import { codeOf } from './inspect-file.ts';
import { loadSqlite } from './load-sqlite.ts';

/** Marks a database as a data file of the mock: `DTmk`. */
const applicationId = 0x44546d6b;

/** Version 1 was JSON; version 2 had only what each key may do. Its worlds are written in the new form with the first flush. */
const version = 3;
const readableVersions: readonly unknown[] = [2, version];

/**
 * Opens a data file for this process alone, and creates it if it is missing.
 *
 * @throws DataFileError that names the file and the problem
 */
export function openDatabase(file: string): DatabaseSync {
  const { DatabaseSync } = loadSqlite();
  return orExplain(file, () => {
    checkLog(file);
    // Only its owner may read it, because it contains keys. SQLite gives `-wal` the same permissions.
    closeSync(openSync(file, 'a', 0o600));
    const db = new DatabaseSync(file, { timeout: 0 });
    try {
      // The lock is set before the journal mode: the other way round, SQLite shares an index of the log between processes.
      db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
      expectDataFile(db, file);
      // What a killed server left in the log goes to the file first, so that the next log follows the file.
      db.exec('COMMIT; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
      createTables(db);
      nameLog(db);
      // Written although it is the same: a file on a read-only mount can be opened, and fails only here.
      db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}; COMMIT`);
      db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0');
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/**
 * Opens a data file that no process is writing, to read it.
 *
 * @throws DataFileError that names the file and the problem
 */
export function openToRead(file: string): DatabaseSync {
  const { DatabaseSync } = loadSqlite();
  return orExplain(file, () => {
    checkLog(file);
    const db = new DatabaseSync(file, { readOnly: true, timeout: 0 });
    try {
      expectDataFile(db, file);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Ends the log, so that the file is complete without another beside it. */
export function closeDatabase(db: DatabaseSync): void {
  db.exec('PRAGMA journal_mode = DELETE');
  db.close();
}

function expectDataFile(db: DatabaseSync, file: string): void {
  const { application_id: application } = db.prepare('PRAGMA application_id').get() ?? {};
  const { user_version: found } = db.prepare('PRAGMA user_version').get() ?? {};
  if (application === applicationId && readableVersions.includes(found)) return;
  if (application === applicationId) {
    throw new DataFileError(`${file} was written by another version of the mock server (${found}). ${advice}`);
  }
  if (application !== 0 || found !== 0 || db.prepare('SELECT 1 FROM sqlite_schema').get()) {
    throw new DataFileError(`${file} is a database of another program. ${advice}`);
  }
}

/** A world has a new number whenever all of its rows are replaced. Rows without a world are left over, or not complete. */
function createTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS world (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, keys TEXT NOT NULL, seed TEXT NOT NULL,
      options TEXT NOT NULL, random TEXT NOT NULL, used INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS tbl (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE IF NOT EXISTS row (
      world INTEGER, tbl INTEGER, seq INTEGER, json TEXT NOT NULL, PRIMARY KEY (world, tbl, seq)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS log (number INTEGER PRIMARY KEY, name TEXT NOT NULL, follows TEXT NOT NULL)`);
  const noName = '-'.repeat(36);
  db.prepare('INSERT OR IGNORE INTO log VALUES (1, ?, ?)').run(noName, noName);
}

/** Runs what reads or writes a data file. @throws DataFileError that names the file and the problem */
function orExplain<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    throw explain(file, cause);
  }
}

/** Says what a failure of SQLite or of the system means for a file. A defect stays what it is. */
export function explain(file: string, cause: unknown, consequence = ''): unknown {
  const isOfSystem = cause instanceof Error && ('errcode' in cause || 'syscall' in cause);
  return isOfSystem ? new DataFileError(`${consequence}${file} ${reasonOf(cause)}`, { cause }) : cause;
}

/** @see https://www.sqlite.org/rescode.html */
function reasonOf(error: Error): string {
  const code = 'errcode' in error ? Number(error.errcode) & 0xff : sqliteCodes[codeOf(error)];
  if (code === undefined) {
    return `cannot be written (${codeOf(error)}). Check its permissions, or name another file with --data.`;
  }
  return reasons[code] ?? `cannot be used: ${error.message}. Name another file with --data.`;
}

/** What SQLite calls what the system reports. */
const sqliteCodes: Readonly<Record<string, number>> = { EIO: 10, ENOSPC: 13, EROFS: 8 };

const reasons: Readonly<Record<number, string>> = {
  5: 'is in use by another process, such as a second mock server. Stop it, or name another file with --data.',
  8: 'cannot be written: it is read-only. Check its permissions and its mount, or name another file with --data.',
  10: 'cannot be read or written: the disk reports an error. Name another file with --data.',
  11: `is damaged. ${advice}`,
  13: 'cannot be written: the disk is full. Make room, or name another file with --data.',
  14: 'cannot be opened. Check its permissions and those of its folder, or name another file with --data.',
  26: `is not a data file of the mock server. ${advice}`,
};
