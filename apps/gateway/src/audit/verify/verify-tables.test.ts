import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { speedUpClock } from '../../faster-clock.fixture.ts';
import { checkpointFileName } from '../../journal/checkpoint-file.ts';
import { forgedRow, setupLog } from './setup-log.fixture.ts';

/** Checkpoints of 301, 401, 451 and 701 records. */
const batches = [300, 100, 50, 250];

/** Keeps the first checkpoints in checkpoints.txt. */
function cutCheckpoints(dataDir: string, count: number): void {
  const path = join(dataDir, checkpointFileName);
  const notes = readFileSync(path, 'utf8').split(/\n(?=\S+\n\d+\n)/);
  writeFileSync(
    path,
    `\n${notes
      .filter((note) => note !== '')
      .slice(0, count)
      .join('\n')}`,
  );
}

/** Verifying waits a second for a checkpoint that is noted. Here it does not come. */
const stopWaiting = () => speedUpClock(20);

const insert = (db: DatabaseSync, seq: bigint) =>
  db.prepare('INSERT INTO event (seq, body, leaf) VALUES (?, ?, ?)').run(seq, ...forgedRow('forged'));

interface Manipulation {
  what: string;
  change: (db: DatabaseSync) => void;
  /** Checkpoints that are left in checkpoints.txt. */
  kept?: number;
  flaw: string;
  firstBad: number | null;
}

const manipulations: Manipulation[] = [
  {
    what: 'cuts off the end, in checkpoints.txt as well',
    change: (db) => db.exec('DELETE FROM event WHERE seq > 500'),
    kept: 3,
    flaw: 'The records 501 to 701 are missing at the end: journal.db notes a checkpoint that has them.',
    firstBad: 501,
  },
  {
    what: 'edits a record and its leaf, and removes the checkpoint after it',
    change: (db) => db.prepare('UPDATE event SET body = ?, leaf = ? WHERE seq = 600').run(...forgedRow('other')),
    kept: 3,
    flaw: 'At least one of the records 452 to 701 is not as it was recorded: the checkpoint of 701 records has another root.',
    firstBad: 452,
  },
  {
    what: 'edits the edge that is noted, from which a gateway would go on',
    change: (db) => db.exec('UPDATE stream SET edge = zeroblob(length(edge))'),
    flaw: 'The table stream of journal.db was changed: it has another root for the checkpoint of 701 records.',
    firstBad: null,
  },
  ...[0n, -7n].map((seq) => ({
    what: `adds a record with the number ${seq}`,
    change: (db: DatabaseSync) => insert(db, seq),
    flaw: `Record ${seq} was added: the first record of a log has the number 1.`,
    firstBad: Number(seq),
  })),
  {
    what: 'adds a record with the last number that there is',
    change: (db) => insert(db, 2n ** 63n - 1n),
    flaw: 'Record 702 is missing.',
    firstBad: 702,
  },
  ...[0, -5].map((last) => ({
    what: `says that records up to ${last} were dropped`,
    change: (db: DatabaseSync) => db.prepare("INSERT INTO dropped VALUES (1, ?, 600, x'')").run(last),
    flaw: 'The table dropped of journal.db was changed: it names no record.',
    firstBad: null,
  })),
];

it.each(manipulations)('finds the flaw if someone $what', async ({ change, kept, flaw, firstBad }) => {
  const { tamper, verify, dataDir } = setupLog({ batches });
  tamper(change);
  if (kept !== undefined) cutCheckpoints(dataDir, kept);
  stopWaiting();
  expect(await verify()).toMatchObject({ flaw, firstBad });
});

it.each([
  ['empties it', 'DELETE FROM stream'],
  ['shortens its edge', "UPDATE stream SET edge = x'00'"],
  ['gives it more records', 'UPDATE stream SET size = 5000'],
])('does not take the tree for one that has not begun if someone %s', async (_, sql) => {
  const { tamper, verify } = setupLog({ batches });
  tamper((db) => db.exec(sql));
  await expect(verify()).rejects.toThrow(
    'The table stream of journal.db was changed. Keep the data directory as it is, and restore journal.db from a backup',
  );
});

it('accepts a log whose last checkpoint is in journal.db only', async () => {
  const { verify, dataDir } = setupLog({ batches });
  cutCheckpoints(dataDir, 2);
  stopWaiting();
  expect(await verify()).toMatchObject({ checkpoints: 2, covered: 401, signed: 701, flaw: null });
});

it('waits for a checkpoint that a gateway has noted and is about to write', async () => {
  const { verify, dataDir } = setupLog({ batches });
  const path = join(dataDir, checkpointFileName);
  const whole = readFileSync(path);
  cutCheckpoints(dataDir, 2);
  const verified = verify();
  // It reads the file before it waits for the first time.
  writeFileSync(path, whole);
  expect(await verified).toMatchObject({ checkpoints: 4, covered: 701, signed: 701, flaw: null });
});
