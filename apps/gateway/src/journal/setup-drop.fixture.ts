import { join } from 'node:path';
import { setupLog } from '../audit/verify/setup-log.fixture.ts';
import { openJournalDatabase, openJournalReader } from '../store/sqlite/journal-database.ts';
import { openIndexFollower } from '../store/sqlite/search/index-follower.ts';
import { dropMonths } from './drop-months.ts';

const monthStart = (month: string) => Date.parse(`${month}-01T00:00:00Z`);
export const dropTime = Date.parse('2027-06-15T00:00:00Z');

/** A log with a checkpoint after each batch, some of whose months are dropped in June 2027. */
export function setupDrop(options: Parameters<typeof setupLog>[0] = {}) {
  const log = setupLog(options);
  const { dataDir, path } = log;
  return {
    ...log,
    /** Appends batches of records of a month. */
    record(month: string, batches: readonly number[], label = month): void {
      log.append(batches, label, { time: `${month}-10T10:00:00.000Z`, team: `Team ${month}` });
    },
    drop: (before: string, now = dropTime) =>
      dropMonths(dataDir, {
        keepFrom: monthStart(before),
        now,
        id: `drop-${before}`,
        actor: { name: 'root', via: 'command' },
        reason: null,
        // Within one process the other drop cannot go on meanwhile.
        waitMs: 10,
      }),
    /** IDs of the records that a search finds, in order of arrival. */
    async found(): Promise<string[]> {
      const follower = openIndexFollower(dataDir, 64);
      try {
        await follower.catchUp();
        const query = { terms: [], since: undefined, limit: 10_000 };
        return follower
          .search(query)
          .map(({ id }) => id)
          .toReversed();
      } finally {
        follower.close();
      }
    },
    seqs(): number[] {
      const db = openJournalReader(path);
      const rows = db.prepare('SELECT seq FROM event ORDER BY seq').all();
      db.close();
      return rows.map(({ seq }) => Number(seq));
    },
    /** With a connection as a gateway has it, triggers included. */
    withJournal<Result>(work: (db: ReturnType<typeof openJournalDatabase>) => Result): Result {
      const db = openJournalDatabase(join(dataDir, 'journal.db'));
      try {
        return work(db);
      } finally {
        db.close();
      }
    },
  };
}
