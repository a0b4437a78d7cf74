import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { SearchTerm } from '../../../audit/search-terms.ts';
import { transaction } from '../../transaction.ts';
import { keepPrivate } from '../keep-private.ts';

const version = 4;

const schema = `
CREATE TABLE segment (
  id INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, last_hash TEXT NOT NULL
) STRICT;
CREATE TABLE posting (
  segment INTEGER NOT NULL, term INTEGER NOT NULL, seqs BLOB NOT NULL, PRIMARY KEY (segment, term)
) STRICT, WITHOUT ROWID;
CREATE TABLE high_time (last INTEGER PRIMARY KEY, ms INTEGER NOT NULL) STRICT;
CREATE TABLE open_intent (id TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE replaced (seq INTEGER PRIMARY KEY, by_seq INTEGER NOT NULL) STRICT;
CREATE TABLE leftover (segment INTEGER PRIMARY KEY) STRICT;
CREATE TABLE tile (id INTEGER PRIMARY KEY, hashes BLOB NOT NULL) STRICT;
PRAGMA user_version = ${version};
`;

/**
 * Opens index.db, which is derived from journal.db and can be deleted at any time. One row in `posting` for each term of
 * a segment, appended in order: random keys in one large index would cost four times as much. `high_time` has the highest
 * time of arrival up to an event, `open_intent` the requests that had not ended with the last segment, and `leftover`
 * segments whose postings are to be deleted. `replaced` has the events that an event in a later segment replaces, with the
 * first such event, so that a search knows whether an event was the last of its request at any given moment. `tile` has
 * the tiles of the journal's tree, so that a proof does not have to read all leaves. An index of another version is built
 * again.
 */
export function openIndexDatabase(path: string): DatabaseSync {
  keepPrivate(path);
  const db = new DatabaseSync(path, { timeout: 2_000 });
  try {
    // No WAL: closing a connection to a deleted file would delete the -wal of the file that replaced it.
    // Normal, not off: one sync for 8,192 events, and a power failure cannot leave an index that misses records.
    db.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL; PRAGMA cache_spill = OFF');
    // The operating system has the pages in memory as well.
    db.exec('PRAGMA cache_size = -1000');
    transaction(db, () => {
      const found = Number(db.prepare('PRAGMA user_version').get()?.user_version);
      if (found === 0) db.exec(schema);
      else if (found !== version) throw new Error(`index.db has schema ${found}, this version knows ${version}`);
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

export function deleteIndexDatabase(path: string): void {
  for (const suffix of ['', '-journal']) rmSync(path + suffix, { force: true });
}

/** The most that fits a number, so every hit is checked against the record itself. */
const termHexDigits = 13;

export function termOf(field: SearchTerm[0], value: string): number {
  // Only imported records have another request ID than ID. A second list for each would be a fourth of the index.
  const shared = field === 'requestId' ? 'id' : field;
  return 1 + Number.parseInt(hash('sha256', `${shared}\0${value}`).slice(0, termHexDigits), 16);
}

/** Terms are evenly distributed between 1 and this. */
export const maxTerm = 16 ** termHexDigits;
