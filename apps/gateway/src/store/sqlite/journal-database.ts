import { DatabaseSync } from 'node:sqlite';
import { transaction } from '../transaction.ts';
import { beginStream } from './event-table.ts';
import { keepPrivate } from './keep-private.ts';

/** The steps from one `user_version` to the next. A step that was released never changes. */
const versions: readonly ((db: DatabaseSync) => void)[] = [
  (db) =>
    db.exec(`
CREATE TABLE event (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TABLE writer (instance TEXT PRIMARY KEY, low_seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE import (source TEXT PRIMARY KEY, last_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
`),
  (db) => {
    db.exec(`
ALTER TABLE event ADD COLUMN leaf BLOB CHECK (leaf IS NULL OR length(leaf) = 32);
CREATE TRIGGER event_has_leaf BEFORE INSERT ON event WHEN NEW.leaf IS NULL
BEGIN SELECT RAISE(ABORT, 'a newer version of the gateway has updated it; update this one'); END;

CREATE TABLE stream (
  id INTEGER PRIMARY KEY CHECK (id = 1), origin TEXT NOT NULL, first INTEGER NOT NULL, size INTEGER NOT NULL,
  edge BLOB NOT NULL
) STRICT;
`);
    beginStream(db);
  },
  (db) =>
    db.exec(`
CREATE TABLE claim (
  id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
  fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 16),
  state TEXT NOT NULL CHECK (state IN ('in-flight', 'done', 'unknown', 'resolved')),
  request TEXT NOT NULL, event INTEGER NOT NULL, messages TEXT NOT NULL, since INTEGER NOT NULL,
  status INTEGER, answer BLOB
) STRICT;
CREATE INDEX claim_ended ON claim (since) WHERE state IN ('done', 'resolved');
CREATE INDEX claim_unknown ON claim (since) WHERE state = 'unknown';
`),
  (db) =>
    db.exec(`
CREATE TABLE dropped (
  id INTEGER PRIMARY KEY CHECK (id = 1), last INTEGER NOT NULL, event INTEGER NOT NULL, edge BLOB NOT NULL
) STRICT;
CREATE TABLE node (
  height INTEGER NOT NULL, place INTEGER NOT NULL, hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (height, place)
) STRICT, WITHOUT ROWID;
DROP TRIGGER IF EXISTS event_no_delete;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
WHEN OLD.seq > coalesce((SELECT last FROM dropped), 0)
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
`),
];

/**
 * Opens journal.db, creates it with mode 0600 if it is missing, and brings it up to date. `event` is the audit log: JSON
 * in order of arrival, without gaps, and without an index, because three indexes cost three quarters of the throughput.
 * `leaf` is the hash of the event in the tree, null in events of a version that had no tree; `stream` has one row.
 * `writer` has a row for each running gateway: no event before `low_seq` is an open intent of it. `claim` has the
 * idempotency keys that were used: see claim-table.ts. `dropped` says which events are gone because their months were
 * dropped, and `node` has the hashes that proofs need of them: see dropped-table.ts.
 *
 * @throws with a one-line message if the file cannot be used
 */
export function openJournalDatabase(path: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    keepPrivate(path);
    db = new DatabaseSync(path, { timeout: 2_000 });
    // Full: a commit returns once it is on disk. A checkpoint of 1,000 pages is a stall of a few milliseconds.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000');
    db.exec(smallCache);
    // A page that is split or emptied keeps no copy of its rows. It costs no writes.
    db.exec('PRAGMA secure_delete = FAST');
    update(db);
    return db;
  } catch (error) {
    db?.close();
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`The gateway's journal ${path} cannot be opened: ${message}.`, { cause: error });
  }
}

/** Opens an existing journal.db for reading only. */
export function openJournalReader(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 2_000 });
  db.exec(smallCache);
  return db;
}

/** 1 MB: each page is written once and read in order. With 8 MB, the gateway takes 60 MB more. */
const smallCache = 'PRAGMA cache_size = -1000';

function update(db: DatabaseSync): void {
  const version = versionOf(db);
  if (version > versions.length) {
    throw new Error(
      `it was written by a newer version (schema ${version}, this version knows ${versions.length}); update the gateway`,
    );
  }
  if (version === versions.length) return;
  transaction(db, () => {
    for (const step of versions.slice(versionOf(db))) step(db);
    db.exec(`PRAGMA user_version = ${versions.length}`);
  });
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version);
}
