import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { speedUpClock } from '../../faster-clock.fixture.ts';
import { checkpointFileName, readCheckpointFile } from '../../journal/checkpoint-file.ts';
import { temporaryDirectory } from '../../temporary-directory.fixture.ts';
import { signCheckpoint } from '../tree/checkpoint.ts';
import { hashLeaf, toBytes } from '../tree/tree-hash.ts';
import { forgedRow, renumber, setupLog } from './setup-log.fixture.ts';

/** Checkpoints of 301, 401, 451 and 701 records; the first is that of the tree. */
const batches = [300, 100, 50, 250];

/** Swaps a column of records 350 and 420. */
const swap = (db: DatabaseSync, column: 'body' | 'leaf') =>
  db.exec(`CREATE TEMP TABLE taken AS SELECT seq, ${column} AS value FROM event WHERE seq IN (350, 420);
    UPDATE event SET ${column} = (SELECT value FROM taken WHERE taken.seq <> event.seq) WHERE seq IN (350, 420);
    DROP TABLE taken`);

it('accepts a log that nobody has changed', async () => {
  const { verify } = setupLog({ batches });
  expect(await verify()).toEqual({
    records: 701,
    before: 0,
    checkpoints: 4,
    covered: 701,
    signed: 701,
    flaw: null,
    firstBad: null,
  });
});

interface Manipulation {
  what: string;
  change: (db: DatabaseSync) => void;
  /** Without the index. */
  flaw: string;
  firstBad: number;
  /** With an index from before. */
  exact?: number;
}

const range =
  'At least one of the records 302 to 401 is not as it was recorded: the checkpoint of 401 records has another root.';

const manipulations: Manipulation[] = [
  {
    what: 'edits a record',
    change: (db) => db.exec(`UPDATE event SET body = replace(body, 'Support', 'Sales') WHERE seq = 350`),
    flaw: 'Record 350 was changed: it does not match its leaf hash.',
    firstBad: 350,
  },
  {
    what: 'edits a record and its leaf',
    change: (db) => db.prepare('UPDATE event SET body = ?, leaf = ? WHERE seq = 350').run(...forgedRow('id-349')),
    flaw: range,
    firstBad: 302,
    exact: 350,
  },
  {
    what: 'edits only the leaf of a record',
    change: (db) => db.exec(`UPDATE event SET leaf = zeroblob(32) WHERE seq = 350`),
    flaw: 'Record 350 was changed: it does not match its leaf hash.',
    firstBad: 350,
  },
  {
    what: 'deletes a record',
    change: (db) => db.exec('DELETE FROM event WHERE seq = 350'),
    flaw: 'Record 350 is missing.',
    firstBad: 350,
  },
  {
    what: 'deletes a record and closes the gap',
    change: (db) => {
      db.exec('DELETE FROM event WHERE seq = 350');
      renumber(db, 351, -1);
    },
    flaw: range,
    firstBad: 302,
    exact: 350,
  },
  {
    what: 'inserts a record in the middle',
    change: (db) => {
      renumber(db, 350, 1);
      db.prepare('INSERT INTO event (seq, body, leaf) VALUES (350, ?, ?)').run(...forgedRow('forged'));
    },
    flaw: range,
    firstBad: 302,
    exact: 350,
  },
  {
    what: 'inserts a record far behind the others',
    change: (db) =>
      db.prepare('INSERT INTO event (seq, body, leaf) VALUES (9007199254740991, ?, ?)').run(...forgedRow('forged')),
    flaw: 'Record 702 is missing.',
    firstBad: 702,
  },
  {
    what: 'swaps what two records say',
    change: (db) => swap(db, 'body'),
    flaw: 'Record 350 was changed: it does not match its leaf hash.',
    firstBad: 350,
  },
  {
    what: 'swaps two records with their leaves',
    change: (db) => {
      swap(db, 'body');
      swap(db, 'leaf');
    },
    flaw: range,
    firstBad: 302,
    exact: 350,
  },
  {
    what: 'cuts the end off',
    change: (db) => db.exec('DELETE FROM event WHERE seq > 600'),
    flaw: 'The records 601 to 701 are missing at the end: a checkpoint has them.',
    firstBad: 601,
  },
  {
    what: 'cuts the last record off',
    change: (db) => db.exec('DELETE FROM event WHERE seq = 701'),
    flaw: 'Record 701 is missing at the end: a checkpoint has it.',
    firstBad: 701,
  },
  {
    what: 'replaces the event that the tree begins with',
    change: (db) => db.prepare('UPDATE event SET body = ?, leaf = ? WHERE seq = 1').run(...forgedRow('forged')),
    flaw: 'Record 1 is not the one that the tree begins with.',
    firstBad: 1,
  },
  {
    what: 'moves where the tree begins',
    change: (db) => db.exec('UPDATE stream SET first = 50'),
    flaw: 'Record 50 is not the one that the tree begins with.',
    firstBad: 50,
  },
  {
    what: 'changes one record in a way that shows, and an earlier one in a way that does not',
    change: (db) => {
      db.prepare('UPDATE event SET body = ?, leaf = ? WHERE seq = 10').run(...forgedRow('id-9'));
      db.exec('DELETE FROM event WHERE seq = 350');
    },
    flaw: 'At least one of the records 1 to 301 is not as it was recorded: the checkpoint of 301 records has another root.',
    firstBad: 1,
    exact: 10,
  },
];

it.each(manipulations)('names the first bad record if someone $what', async ({ change, flaw, firstBad, exact }) => {
  const { tamper, verify, copy, buildTiles } = setupLog({ batches });
  const indexed = copy();
  tamper(change);
  expect(await verify()).toMatchObject({ flaw, firstBad });
  await buildTiles();
  expect(await verify()).toMatchObject({ flaw, firstBad });
  await indexed.buildTiles();
  indexed.tamper(change);
  expect(await indexed.verify()).toMatchObject({ firstBad: exact ?? firstBad });
});

it('names the records that a restored backup does not have', async () => {
  const { append, backup, verify } = setupLog({ batches: [300, 100] });
  const restore = backup();
  append([50], 'later');
  restore();
  expect(await verify()).toMatchObject({
    flaw: 'The records 402 to 451 are missing at the end: a checkpoint has them.',
    firstBad: 402,
  });
});

it('names the first record after a restored backup that was written on', async () => {
  const { append, backup, verify } = setupLog({ batches: [300, 100] });
  const restore = backup();
  append([50], 'later');
  restore();
  append([90], 'other');
  expect(await verify()).toMatchObject({
    firstBad: 402,
    flaw: expect.stringMatching(/^At least one of the records 402 to 451/),
  });
});

it('needs a copy of the checkpoints to see that the whole directory was restored', async () => {
  const { append, backup, dataDir, verify } = setupLog({ batches: [300, 100] });
  const restore = backup();
  const before = readFileSync(join(dataDir, checkpointFileName));
  append([50], 'later');
  const copies = readCheckpointFile(dataDir);
  restore();
  writeFileSync(join(dataDir, checkpointFileName), before);
  expect(await verify()).toMatchObject({ flaw: null });
  expect(await verify({ copies })).toMatchObject({ firstBad: 402 });
});

it('names where two logs fork that were one', async () => {
  const one = setupLog({ batches: [300, 100] });
  const two = one.copy();
  one.append([20], 'one');
  two.append([20], 'two');
  expect(await one.verify()).toMatchObject({ flaw: null });
  expect(await two.verify()).toMatchObject({ flaw: null });
  expect(await one.verify({ copies: readCheckpointFile(two.dataDir) })).toMatchObject({ firstBad: 402 });
});

it('finds every change of a byte, wherever it is', async () => {
  const original = setupLog({ batches });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 701 }),
      fc.nat({ max: 400 }),
      fc.boolean(),
      async (seq, at, withLeaf) => {
        const log = setupLog({ dataDir: temporaryDirectory() });
        for (const name of ['journal.db', checkpointFileName]) {
          copyFileSync(join(original.dataDir, name), join(log.dataDir, name));
        }
        log.tamper((db) => {
          const body = String(db.prepare('SELECT body FROM event WHERE seq = ?').get(seq)?.body);
          const place = at % body.length;
          const changed = `${body.slice(0, place)}${body[place] === 'x' ? 'y' : 'x'}${body.slice(place + 1)}`;
          db.prepare('UPDATE event SET body = ? WHERE seq = ?').run(changed, seq);
          if (withLeaf) db.prepare('UPDATE event SET leaf = ? WHERE seq = ?').run(toBytes(hashLeaf(changed)), seq);
        });
        const { firstBad } = await log.verify();
        expect(firstBad).not.toBeNull();
        expect(firstBad).toBeLessThanOrEqual(seq);
        if (!withLeaf) expect(firstBad).toBe(seq === 1 ? 1 : seq);
      },
    ),
    { numRuns: 40 },
  );
});

it('names records from before the tree together, and each one that is missing', async () => {
  const dataDir = temporaryDirectory();
  copyFileSync(
    new URL('../../store/sqlite/fixtures/schema-1/journal.db', import.meta.url),
    join(dataDir, 'journal.db'),
  );
  const log = setupLog({ dataDir, batches: [10] });
  const edited = log.copy();
  const shorter = log.copy();
  expect(await log.verify()).toMatchObject({ records: 11, before: 23, flaw: null });
  edited.tamper((db) => db.exec(`UPDATE event SET body = replace(body, 'Support', 'Sales') WHERE seq = 4`));
  expect(await edited.verify()).toMatchObject({
    firstBad: 1,
    flaw: expect.stringMatching(/^At least one of the records 1 to 23, from before the log was signed, was changed/),
  });
  shorter.tamper((db) => db.exec('DELETE FROM event WHERE seq = 4'));
  expect(await shorter.verify()).toMatchObject({ firstBad: 4, flaw: 'Record 4 is missing.' });
});

it('accepts no checkpoint that another key has signed, or that is of another log', async () => {
  const { dataDir, verify } = setupLog({ batches });
  const foreign = generateKeyPairSync('ed25519');
  const other = setupLog({ batches: [3] });
  const [note = ''] = readCheckpointFile(other.dataDir);
  expect(await verify({ copies: [note] })).toMatchObject({
    flaw: expect.stringMatching(
      /^The checkpoint of 4 records is of another log, doubletick-gateway\/.*: was journal\.db replaced\?$/,
    ),
  });
  expect(await verify({ publicKey: foreign.publicKey })).toMatchObject({
    flaw: 'The checkpoint of 301 records is not signed with the key of this log.',
    checkpoints: 0,
  });
  const forged = signCheckpoint({ origin: 'doubletick-gateway/x', size: 301, root: hashLeaf('x') }, foreign.privateKey);
  appendFileSync(join(dataDir, checkpointFileName), forged);
  expect(await verify()).toMatchObject({
    flaw: 'The checkpoint of 301 records is not signed with the key of this log.',
  });
});

it('verifies while a gateway appends', async () => {
  const { append, verify, dataDir } = setupLog({ batches: [300] });
  const checks = Array.from({ length: 5 }, async (_, n) => {
    append([200, 30], `more-${n}`);
    return verify();
  });
  expect((await Promise.all(checks)).map(({ flaw }) => flaw)).toEqual([null, null, null, null, null]);
  expect(readCheckpointFile(dataDir)).toHaveLength(11);
});

it('gives the same verdict in threads, over more than one block', async () => {
  const sizes = [65_000, 535, 1, 20_000, 5_000];
  const { tamper, verify } = setupLog({ batches: sizes });
  const whole = { records: 90_537, covered: 90_537, checkpoints: 5, flaw: null };
  for (const threads of [1, 2, 3]) expect(await verify({ threads })).toMatchObject(whole);
  tamper((db) => db.prepare('UPDATE event SET body = ?, leaf = ? WHERE seq = 90000').run(...forgedRow('forged')));
  const flaw =
    'At least one of the records 85538 to 90537 is not as it was recorded: the checkpoint of 90537 records has another root.';
  for (const threads of [1, 2, 3]) expect(await verify({ threads })).toMatchObject({ flaw, firstBad: 85_538 });
  tamper((db) => db.exec('DELETE FROM event WHERE seq = 65537'));
  for (const threads of [1, 2, 3])
    expect(await verify({ threads })).toMatchObject({ flaw: 'Record 65537 is missing.' });
}, 60_000);

it('says which log has no tree yet', async () => {
  const dataDir = temporaryDirectory();
  copyFileSync(
    new URL('../../store/sqlite/fixtures/schema-1/journal.db', import.meta.url),
    join(dataDir, 'journal.db'),
  );
  await expect(setupLog({ dataDir }).verify()).rejects.toThrow('The audit log cannot be verified yet');
});

it('verifies against nothing but the leaves if there are no checkpoints', async () => {
  const { dataDir, verify, tamper } = setupLog({ batches });
  rmSync(join(dataDir, checkpointFileName));
  // It waits a second for a checkpoint, which does not come.
  speedUpClock(20);
  expect(await verify()).toMatchObject({ checkpoints: 0, covered: 0, signed: 701, flaw: null });
  tamper((db) => db.exec('DELETE FROM event WHERE seq = 5'));
  expect(await verify()).toMatchObject({ flaw: 'Record 5 is missing.' });
});
