import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { noteLastEvent } from '../store/sqlite/check-files.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { watchFiles } from '../store/sqlite/keep-private.ts';
import { closeIntents } from './close-intents.ts';
import { type InstanceLock, lockInstance } from './instance-lock.ts';

/** Writes batches to journal.db. Lives in the journal's thread, because SQLite blocks while it waits for the disk. */
export interface BatchWriter {
  /**
   * Commits all bodies or none. `low`: no event before this seq is an open intent of this gateway.
   * @returns the seq of the last event in the journal
   * @throws JournalReplaced if the file is not the one that was opened, otherwise SQLite's error
   */
  commit(bodies: readonly string[], low: number | undefined): number;
  /** Closes what gateways that are no longer running left open. */
  closeDead(): void;
  /** Notes how far the journal goes, so that the next start notices if records are missing. */
  note(): void;
  /** `clean`: this gateway has no open intents. */
  close(clean: boolean): void;
}

/** The journal's file was deleted or replaced: what is written to it now is lost. */
export class JournalReplaced extends Error {
  override readonly name = 'JournalReplaced';
}

const lockWaitMs = 250;
const sqliteBusy = 5;

/** @throws with a one-line message if the journal cannot be used now; the next attempt may succeed */
export function openBatchWriter(path: string, instance: string): BatchWriter {
  const lock = lockInstance(dirname(path), instance);
  let db: DatabaseSync | undefined;
  try {
    db = openJournalDatabase(path);
    return createBatchWriter({ db, lock, path, instance });
  } catch (error) {
    db?.close();
    lock.release(true);
    throw error;
  }
}

interface OpenJournal {
  db: DatabaseSync;
  lock: InstanceLock;
  path: string;
  instance: string;
}

function createBatchWriter({ db, lock, path, instance }: OpenJournal): BatchWriter {
  const write = createWrite(db, instance);
  const selectWriters = db.prepare('SELECT instance FROM writer WHERE instance <> ?');
  // Known to other gateways before its first event. The write also makes sure that there is a -wal file to watch.
  write([], write([], undefined) + 1);
  const replaced = watchFiles([path, `${path}-wal`, `${path}-shm`]);

  function assertInPlace(): void {
    const file = replaced();
    if (file === undefined) return;
    // Moves what was committed to a deleted -wal into journal.db, unless another program has started a new one.
    if (file === `${path}-wal` && !existsSync(file)) db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    throw new JournalReplaced(`${file} was deleted or replaced while the gateway was running; restart the gateway`);
  }

  return {
    commit(bodies, low) {
      assertInPlace();
      const last = write(bodies, low);
      // Again before anyone relies on it: the file may have gone in between.
      assertInPlace();
      return last;
    },
    closeDead() {
      const writers = selectWriters.all(instance).map((row) => String(row.instance));
      db.exec(`PRAGMA busy_timeout = ${lockWaitMs}`);
      for (const name of new Set([...writers, ...lock.others()])) {
        lock.ifDead(name, () => closeIntents(db, name, instance));
      }
      db.exec('PRAGMA busy_timeout = 0');
    },
    note() {
      if (replaced() === undefined) noteLastEvent(dirname(path), db);
    },
    close(clean) {
      try {
        if (replaced() === undefined) leave(db, { path, instance, clean });
      } finally {
        db.close();
        lock.release(clean);
      }
    },
  };
}

function leave(db: DatabaseSync, { path, instance, clean }: { path: string; instance: string; clean: boolean }): void {
  if (clean) db.prepare('DELETE FROM writer WHERE instance = ?').run(instance);
  // Closing the last connection does this too, but a reader in another process may have the last one.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  noteLastEvent(dirname(path), db);
}

/** Returns a function that writes a batch in one transaction and returns the seq of the last event in the journal. */
function createWrite(db: DatabaseSync, instance: string): BatchWriter['commit'] {
  const [begin, commit] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT')];
  const insert = db.prepare('INSERT INTO event (body) VALUES (?)');
  const mark = db.prepare('INSERT INTO writer VALUES (?, ?) ON CONFLICT DO UPDATE SET low_seq = excluded.low_seq');
  const selectLast = db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM event');
  // From here on this thread waits for locks itself, see waitForLock.
  db.exec('PRAGMA busy_timeout = 0');
  return (bodies, low) => {
    waitForLock(() => begin.run());
    try {
      let last: number | bigint | undefined;
      for (const body of bodies) last = insert.run(body).lastInsertRowid;
      if (low !== undefined) mark.run(instance, low);
      last ??= Number(selectLast.get()?.seq);
      commit.run();
      return Number(last);
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * Asks for the write lock each millisecond. SQLite's own busy handler asks ten times in 250 ms, so beside a second
 * gateway under load it would fail now and then.
 */
function waitForLock(begin: () => void): void {
  const until = performance.now() + lockWaitMs;
  for (;;) {
    try {
      begin();
      return;
    } catch (error) {
      if (errorCodeOf(error) !== sqliteBusy || performance.now() >= until) throw error;
      Atomics.wait(sleeper, 0, 0, 1);
    }
  }
}

function errorCodeOf(error: unknown): number | undefined {
  // The low byte is the primary result code. @see https://sqlite.org/rescode.html
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
}
