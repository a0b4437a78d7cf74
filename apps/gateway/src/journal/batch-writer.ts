import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Checkpoint } from '../audit/tree/checkpoint.ts';
import { prepareAppendChanges } from '../store/sqlite/append-changes.ts';
import { noteLastEvent } from '../store/sqlite/check-files.ts';
import { forgetEnded, listUnknown } from '../store/sqlite/claim-table.ts';
import { deleteDropped, hasUndeleted, lockDrops } from '../store/sqlite/dropped-table.ts';
import { lastSeq, prepareInsert } from '../store/sqlite/event-table.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { watchFiles } from '../store/sqlite/keep-private.ts';
import type { PendingChange } from '../store/sqlite/pending-changes.ts';
import { retryWhileBusy } from '../store/sqlite/retry-while-busy.ts';
import { createApplyLines } from './apply-lines.ts';
import { closeIntents } from './close-intents.ts';
import { type InstanceLock, lockInstance } from './instance-lock.ts';
import type { Upkeep, UpkeepResult } from './journal.ts';
import type { Committed } from './journal-messages.ts';
import { type CheckpointPlan, LogTree } from './log-tree.ts';

/** Writes batches to journal.db. Lives in the journal's thread, because SQLite blocks while it waits for the disk. */
export interface BatchWriter {
  /**
   * Commits all lines of a batch or none. `low`: no event before this seq is an open intent of this gateway.
   * @throws JournalReplaced if the file is not the one that was opened, otherwise SQLite's error
   */
  commit(lines: readonly string[], low: number | undefined): Committed;
  /** Appends the events of changes of keys and policies that are not in the log yet; those that are, are passed over. */
  appendChanges(changes: readonly PendingChange[]): void;
  /** Forgets old idempotency keys, and lists those whose outcome is unknown. */
  upkeep(upkeep: Upkeep): UpkeepResult;
  /** Closes what gateways that are no longer running left open. */
  closeDead(): void;
  /**
   * Deletes some of the records that a drop which was killed has left. Returns whether there may be more; false while a drop
   * is running.
   */
  finishDrop(): boolean;
  /** Notes how far the journal goes, so that the next start notices if records are missing. */
  note(): void;
  /** Makes a checkpoint if one is due although nothing is appended. */
  checkpoint(): void;
  /** Makes a last checkpoint. `clean`: this gateway has no open intents. */
  close(clean: boolean): void;
}

/** The journal's file was deleted or replaced: what is written to it now is lost. */
export class JournalReplaced extends Error {
  override readonly name = 'JournalReplaced';

  constructor(file: string) {
    super(`${file} was deleted or replaced while the gateway was running; restart the gateway`);
  }
}

const lockWaitMs = 250;
/** Keeps the transaction below some 10 ms. */
const forgottenAtOnce = 500;
const unknownAtOnce = 200;

export interface BatchWriterOptions {
  path: string;
  instance: string;
  plan: CheckpointPlan;
  /** Receives every checkpoint once its events are durable. */
  onCheckpoint(checkpoint: Checkpoint): void;
}

/** @throws with a one-line message if the journal cannot be used now; the next attempt may succeed */
export function openBatchWriter(options: BatchWriterOptions): BatchWriter {
  const { path, instance } = options;
  const lock = lockInstance(dirname(path), instance);
  let db: DatabaseSync | undefined;
  try {
    db = openJournalDatabase(path);
    return createBatchWriter({ ...options, db, lock });
  } catch (error) {
    db?.close();
    lock.release(true);
    throw error;
  }
}

interface OpenJournal extends BatchWriterOptions {
  db: DatabaseSync;
  lock: InstanceLock;
}

function createBatchWriter(journal: OpenJournal): BatchWriter {
  const { db, lock, path, instance } = journal;
  const tree = new LogTree(db, journal.plan);
  const write = createWrite(journal, tree);
  const selectWriters = db.prepare('SELECT instance FROM writer WHERE instance <> ?');
  // Known to other gateways before its first event. The write also makes sure that there is a -wal file to watch.
  write([], write([], undefined).last + 1);
  const replaced = watchFiles([path, `${path}-wal`, `${path}-shm`]);

  function assertInPlace(): void {
    const file = replaced();
    if (file === undefined) return;
    // Moves what was committed to a deleted -wal into journal.db, unless another program has started a new one.
    if (file === `${path}-wal` && !existsSync(file)) db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    throw new JournalReplaced(file);
  }

  return {
    commit(lines, low) {
      assertInPlace();
      const committed = write(lines, low);
      // Again before anyone relies on it: the file may have gone in between.
      assertInPlace();
      return committed;
    },
    appendChanges(changes) {
      assertInPlace();
      write([], undefined, { changes });
      assertInPlace();
    },
    upkeep({ forgetBefore, unknownSince }) {
      assertInPlace();
      return {
        hasMore: forgetEnded(db, forgetBefore, forgottenAtOnce) === forgottenAtOnce,
        unknown: listUnknown(db, unknownSince, unknownAtOnce),
      };
    },
    closeDead() {
      const writers = selectWriters.all(instance).map((row) => String(row.instance));
      db.exec(`PRAGMA busy_timeout = ${lockWaitMs}`);
      for (const name of new Set([...writers, ...lock.others()])) {
        lock.ifDead(name, () => closeIntents(db, name, instance));
      }
      db.exec('PRAGMA busy_timeout = 0');
    },
    finishDrop: () => replaced() === undefined && finishDrop(db, dirname(path)),
    note() {
      if (replaced() === undefined) noteLastEvent(dirname(path), db);
    },
    checkpoint() {
      if (tree.isDue() && replaced() === undefined) write([], undefined);
    },
    close(clean) {
      const isInPlace = replaced() === undefined;
      try {
        if (isInPlace) write([], undefined, { isLast: true });
      } finally {
        try {
          if (isInPlace) leave(db, { path, instance, clean });
        } finally {
          db.close();
          lock.release(clean);
        }
      }
    },
  };
}

function finishDrop(db: DatabaseSync, dataDir: string): boolean {
  const dropLock = hasUndeleted(db) ? lockDrops(dataDir) : undefined;
  if (!dropLock) return false;
  try {
    return retryWhileBusy(() => deleteDropped(db), lockWaitMs);
  } finally {
    dropLock.close();
  }
}

function leave(db: DatabaseSync, { path, instance, clean }: { path: string; instance: string; clean: boolean }): void {
  if (clean) db.prepare('DELETE FROM writer WHERE instance = ?').run(instance);
  // Closing the last connection does this too, but a reader in another process may have the last one.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  noteLastEvent(dirname(path), db);
}

interface Extra {
  changes?: readonly PendingChange[];
  /** Makes a checkpoint if there were any events since the last one. */
  isLast?: boolean;
}

type Write = (lines: readonly string[], low: number | undefined, extra?: Extra) => Committed;

/** Returns a function that writes a batch in one transaction. */
function createWrite({ db, instance, onCheckpoint }: OpenJournal, tree: LogTree): Write {
  const [begin, commit] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT')];
  const insert = prepareInsert(db);
  const append = (body: string) => {
    const { seq, leaf } = insert(body);
    tree.append(seq, leaf);
    return seq;
  };
  const apply = createApplyLines(db, { instance, append });
  const appendChanges = prepareAppendChanges(db, append);
  const mark = db.prepare('INSERT INTO writer VALUES (?, ?) ON CONFLICT DO UPDATE SET low_seq = excluded.low_seq');
  // From here on this thread waits for locks itself.
  db.exec('PRAGMA busy_timeout = 0');
  return (lines, low, { changes = [], isLast = false } = {}) => {
    retryWhileBusy(() => begin.run(), lockWaitMs);
    try {
      tree.begin();
      appendChanges(changes);
      const applied = apply(lines);
      if (low !== undefined) mark.run(instance, low);
      const checkpoint = tree.takeCheckpoint(isLast);
      const last = applied.last ?? lastSeq(db);
      commit.run();
      tree.committed(checkpoint);
      if (checkpoint) onCheckpoint(checkpoint);
      return { last, outcomes: applied.outcomes };
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
}
