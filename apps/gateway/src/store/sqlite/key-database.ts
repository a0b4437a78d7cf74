import { DatabaseSync } from 'node:sqlite';
import type { KeyDatabase } from '../../keys/key-database.ts';
import { transaction } from '../transaction.ts';
import { keepPrivate, watchFiles } from './keep-private.ts';
import { createKeyTables } from './key-tables.ts';
import { type KeyMigration, migrateKeys } from './migrate-keys.ts';
import { createPolicyReader } from './read-policy.ts';

export interface KeyDatabaseOptions extends KeyMigration {
  path: string;
  /** How long a change waits for another process's change, and blocks this thread; opening may wait 5 s. */
  busyTimeoutMs: number;
  /** Receives one line for the operator about a stored policy that this version cannot read. */
  warn: (line: string) => void;
}

const openTimeoutMs = 5_000;

/**
 * Opens gateway.db: keys, secrets and policies. Creates it with mode 0600 if it is missing.
 *
 * @throws with a one-line message if the file cannot be opened, is from a newer version, or belongs to another secret
 */
export function openKeyDatabase(options: KeyDatabaseOptions): KeyDatabase {
  const { path } = options;
  let db: DatabaseSync | undefined;
  try {
    keepPrivate(path);
    db = new DatabaseSync(path, { timeout: openTimeoutMs });
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    assertWhole(db);
    migrateKeys(db, options);
    db.exec(`PRAGMA busy_timeout = ${Math.trunc(options.busyTimeoutMs)}`);
    return createKeyDatabase(db, options);
  } catch (error) {
    db?.close();
    const message = isDamage(error) ? damaged : error instanceof Error ? error.message : String(error);
    throw new Error(`The gateway's store ${path} cannot be opened: ${message}.`, { cause: error });
  }
}

const damaged = 'it is damaged; restore it from a backup';

/** The first pages can be intact in a file of which the rest is gone. */
function assertWhole(db: DatabaseSync): void {
  if (db.prepare('PRAGMA quick_check(1)').get()?.quick_check !== 'ok') throw new Error(damaged);
}

function createKeyDatabase(db: DatabaseSync, { path, warn }: KeyDatabaseOptions): KeyDatabase {
  const tables = createKeyTables(db, createPolicyReader(warn));
  const selectEpoch = db.prepare('SELECT value FROM epoch');
  const setGate = db.prepare('UPDATE change_gate SET is_open = ?');
  const setLastUse = db.prepare('UPDATE api_key SET last_used_at = max(coalesce(last_used_at, 0), ?) WHERE id = ?');
  const assertInPlace = createInPlaceCheck(path);
  const readEpoch = () => Number(selectEpoch.get()?.value);

  return {
    readEpoch() {
      assertInPlace();
      return readEpoch();
    },

    readSnapshot() {
      assertInPlace();
      db.exec('BEGIN');
      try {
        return { epoch: readEpoch(), keys: tables.readKeys(), teamPolicies: tables.readTeamPolicies() };
      } finally {
        if (db.isTransaction) db.exec('COMMIT');
      }
    },

    change(work) {
      assertInPlace();
      try {
        return transaction(db, () => {
          setGate.run(1);
          const result = work(tables);
          setGate.run(0);
          return result;
        });
      } catch (error) {
        if (!isBusy(error)) throw error;
        throw new Error(`${path} is locked by another process, so nothing was changed; try again`, { cause: error });
      }
    },

    recordUses(uses) {
      assertInPlace();
      // Without a sync: a crash may lose these times, and no request waits for the disk.
      db.exec('PRAGMA synchronous = NORMAL');
      try {
        transaction(db, () => {
          for (const [id, time] of uses) setLastUse.run(time, id);
        });
        return true;
      } catch (error) {
        if (isBusy(error)) return false;
        throw error;
      } finally {
        db.exec('PRAGMA synchronous = FULL');
      }
    },

    close: () => db.close(),
  };
}

/** SQLite keeps reading deleted files without an error, and then no longer sees what other processes change. */
function createInPlaceCheck(path: string): () => void {
  const findChanged = watchFiles([path, `${path}-wal`, `${path}-shm`]);
  return function assertInPlace() {
    const changed = findChanged();
    if (changed === undefined) return;
    throw new Error(`${changed} was deleted or replaced while the gateway was running; restart the gateway`);
  };
}

function isBusy(error: unknown): boolean {
  return resultCodeOf(error) === 5;
}

/** Also a file that is not a database. */
function isDamage(error: unknown): boolean {
  return [11, 26].includes(resultCodeOf(error) ?? 0);
}

/** @see https://www.sqlite.org/rescode.html */
function resultCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) % 256 : undefined;
}
