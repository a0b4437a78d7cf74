import { appendFileSync, copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openBatchWriter } from '../../journal/batch-writer.ts';
import { checkpointFileName } from '../../journal/checkpoint-file.ts';
import { exampleKeys } from '../../journal/sqlite-journal.fixture.ts';
import { openIndexFollower } from '../../store/sqlite/search/index-follower.ts';
import { temporaryDirectory } from '../../temporary-directory.fixture.ts';
import { exampleEvent } from '../audit-event.fixture.ts';
import type { AuditEvent } from '../audit-event.ts';
import { type Checkpoint, signCheckpoint } from '../tree/checkpoint.ts';
import { hashLeaf, toBytes } from '../tree/tree-hash.ts';
import { type VerifyOptions, verifyLog } from './verify-log.ts';

/** A journal that a gateway has written, with a checkpoint after each batch. */
export function setupLog({ dataDir = temporaryDirectory(), batches = [] as readonly number[], label = 'id' } = {}) {
  const path = join(dataDir, 'journal.db');

  const noteCheckpoint = (checkpoint: Checkpoint) =>
    appendFileSync(join(dataDir, checkpointFileName), `\n${signCheckpoint(checkpoint, exampleKeys.privateKey)}`);

  /** Appends as a gateway that starts, writes and stops. */
  function append(counts: readonly number[], prefix = label, part: Partial<AuditEvent> = {}): void {
    const writer = openBatchWriter({
      path,
      instance: prefix,
      plan: { everyEvents: 1, everyMs: Number.POSITIVE_INFINITY, now: () => 0 },
      onCheckpoint: noteCheckpoint,
    });
    let written = 0;
    for (const count of counts) {
      const bodies = Array.from({ length: count }, (_, n) =>
        JSON.stringify(exampleEvent({ id: `${prefix}-${written + n + 1}`, instance: prefix, ...part })),
      );
      writer.commit(bodies, undefined);
      written += count;
    }
    writer.close(true);
  }

  /** Changes the file as someone does who knows SQLite and the format. */
  function tamper(work: (db: DatabaseSync) => void): void {
    const db = new DatabaseSync(path);
    db.exec(
      'DROP TRIGGER IF EXISTS event_no_update; DROP TRIGGER IF EXISTS event_no_delete; DROP TRIGGER IF EXISTS event_has_leaf',
    );
    work(db);
    db.close();
  }

  if (batches.length > 0) append(batches);
  return {
    dataDir,
    path,
    append,
    /** Writes what a gateway writes to checkpoints.txt: a verification waits for it. */
    noteCheckpoint,
    tamper,
    verify: (part: Partial<VerifyOptions> = {}) => verifyLog({ dataDir, publicKey: exampleKeys.publicKey, ...part }),
    async buildTiles() {
      const follower = openIndexFollower(dataDir);
      await follower.catchUp();
      follower.close();
    },
    /** Another directory with the same files. */
    copy() {
      const to = temporaryDirectory();
      cpSync(dataDir, to, { recursive: true });
      return setupLog({ dataDir: to });
    },
    /** The journal as it is now, to be put back later. */
    backup() {
      const kept = join(temporaryDirectory(), 'journal.db');
      copyFileSync(path, kept);
      return () => copyFileSync(kept, path);
    },
  };
}

/** A record that was never written, with the right leaf. */
export function forgedRow(id: string): [body: string, leaf: Uint8Array] {
  const body = JSON.stringify(exampleEvent({ id }));
  return [body, toBytes(hashLeaf(body))];
}

/** Moves the records from `from` on by so many places. */
export function renumber(db: DatabaseSync, from: number, by: number): void {
  db.prepare('UPDATE event SET seq = -seq WHERE seq >= ?').run(from);
  db.prepare('UPDATE event SET seq = -seq + ? WHERE seq < 0').run(by);
}
