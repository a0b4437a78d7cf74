import { chmodSync, closeSync, openSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { schema, schemaVersion } from './schema.ts';
import { transaction } from './transaction.ts';

const busyTimeoutMs = 500;

/**
 * Opens the gateway's database. Creates it with mode 0600 if it is missing.
 *
 * @throws with a one-line message if the file cannot be opened, is from a newer version, or belongs to another secret
 */
export function openDatabase(path: string, secretFingerprint: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    keepPrivate(path);
    db = new DatabaseSync(path, { timeout: busyTimeoutMs });
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    migrate(db, secretFingerprint);
    return db;
  } catch (error) {
    db?.close();
    throw new Error(`The gateway's store ${path} cannot be opened: ${messageOf(error)}.`, { cause: error });
  }
}

/** SQLite gives -wal and -shm the mode of the database, so the mode is set before SQLite opens the file. */
function keepPrivate(path: string): void {
  const existing = statSync(path, { throwIfNoEntry: false });
  // Only a new file is opened here: closing a second descriptor of an open database would drop its POSIX locks.
  if (!existing) closeSync(openSync(path, 'a', 0o600));
  else if ((existing.mode & 0o077) !== 0) chmodSync(path, 0o600);
}

function migrate(db: DatabaseSync, secretFingerprint: string): void {
  const version = versionOf(db);
  if (version > schemaVersion) {
    throw new Error(
      `it was written by a newer version (schema ${version}, this version knows ${schemaVersion}); update the gateway`,
    );
  }
  if (version === 0) create(db, secretFingerprint);
  const row = db.prepare('SELECT fingerprint FROM gateway_secret').get();
  if (row?.fingerprint !== secretFingerprint) {
    throw new Error('gateway.secret is not the one it was created with; restore the original gateway.secret');
  }
}

function create(db: DatabaseSync, secretFingerprint: string): void {
  transaction(db, () => {
    if (versionOf(db) !== 0) return;
    db.exec(`${schema}PRAGMA user_version = ${schemaVersion}`);
    db.prepare('INSERT INTO gateway_secret (fingerprint) VALUES (?)').run(secretFingerprint);
  });
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
