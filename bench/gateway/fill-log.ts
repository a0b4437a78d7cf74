import { join } from 'node:path';
import { signCheckpoint } from '../../apps/gateway/src/audit/tree/checkpoint.ts';
import type { DataDirectory } from '../../apps/gateway/src/data-directory.ts';
import { CheckpointFile } from '../../apps/gateway/src/journal/checkpoint-file.ts';
import { LogTree } from '../../apps/gateway/src/journal/log-tree.ts';
import { lastSeq, prepareInsert } from '../../apps/gateway/src/store/sqlite/event-table.ts';
import { openJournalDatabase } from '../../apps/gateway/src/store/sqlite/journal-database.ts';
import { eventsFor } from './log-events.ts';

/** As many as a gateway signs at once under load. */
const batch = 1_000;

/**
 * Appends what is missing of so many events, with their leaves and checkpoints, as the journal's thread does, but does not
 * wait for the disk. Returns how many the log has.
 */
export async function fillLog({ path, recipientKey, signingKey }: DataDirectory, records: number): Promise<number> {
  const db = openJournalDatabase(join(path, 'journal.db'));
  db.exec('PRAGMA synchronous = OFF');
  const tree = new LogTree(db, { everyEvents: batch, everyMs: Number.POSITIVE_INFINITY, now: () => 0 });
  const checkpoints = new CheckpointFile(path);
  const insert = prepareInsert(db);
  const eventOf = eventsFor(recipientKey);
  // The first event is the one that the tree begins with.
  for (let done = lastSeq(db) - 1; done < records; done += batch) {
    db.exec('BEGIN');
    tree.begin();
    for (let n = done; n < Math.min(done + batch, records); n += 1) {
      const { seq, leaf } = insert(JSON.stringify(eventOf(n)));
      tree.append(seq, leaf);
    }
    const checkpoint = tree.takeCheckpoint(true);
    db.exec('COMMIT');
    tree.committed(checkpoint);
    if (checkpoint) checkpoints.add(signCheckpoint(checkpoint, signingKey), (error) => console.error(error));
  }
  await checkpoints.close();
  const filled = lastSeq(db);
  db.close();
  return filled;
}
