import { chmodSync, closeSync, openSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { schema, schemaVersion } from './schema.ts';
import { transaction } from './transaction.ts';

const busyTimeoutMs = 500;

/**
 * Opens the gateway's database, creating it with mode 0600 when there is none.
 *
 * @throws with one clear line when the file cannot be opened, is newer than this version, or belongs to another secret
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

/** SQLite gives -wal and -shm the mode of the database, so the file has its mode before SQLite sees it. */
function keepPrivate(path: string): void {
  const existing = statSync(path, { throwIfNoEntry: false });
  // Only a new file is opened here: closing another descriptor of an open database would drop its POSIX locks.
  if (!existing) closeSync(openSync(path, 'a', 0o600));
  else if ((existing.mode & 0o077) !== 0) chmodSync(path, 0o600);
}

function migrate(db: DatabaseSync, secretFingerprint: string): void {
  const version = versionOf(db);
  if (version > schemaVersion) {
    throw new Error(`it was written by a newer version (${version}, this one knows ${schemaVersion}); update the kit`);
  }
  if (version === 0) create(db, secretFingerprint);
  const row = db.prepare('SELECT fingerprint FROM gateway_secret').get();
  if (row?.fingerprint !== secretFingerprint) {
    throw new Error('gateway.secret beside it is not the one it was created with; restore that file');
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
