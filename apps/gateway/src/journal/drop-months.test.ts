import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import { parseAdminEvent } from '../audit/audit-event.ts';
import { proveBetween, proveRecord } from '../audit/prove.ts';
import { forgedRow } from '../audit/verify/setup-log.fixture.ts';
import { noteInInventory, readInventory } from '../store/inventory.ts';
import { checkJournalFile, noteLastEvent } from '../store/sqlite/check-files.ts';
import { hasUndeleted, lastDropped, readDropped, saveDropped } from '../store/sqlite/dropped-table.ts';
import { transaction } from '../store/transaction.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { openBatchWriter } from './batch-writer.ts';
import { readCheckpointFile } from './checkpoint-file.ts';
import { planDropOf } from './drop-months.ts';
import { dropTime, setupDrop } from './setup-drop.fixture.ts';
import { exampleKeys } from './sqlite-journal.fixture.ts';

/** 300 and 350 records of July and August, 250 of September; checkpoints of 301, 401, 651 and 901 records. */
function setup() {
  const log = setupDrop();
  log.record('2026-07', [300]);
  log.record('2026-08', [100, 250]);
  log.record('2026-09', [250]);
  return log;
}

const writerOf = ({ path, noteCheckpoint }: ReturnType<typeof setupDrop>, instance: string) =>
  openBatchWriter({
    path,
    instance,
    plan: { everyEvents: 1_000, everyMs: Number.POSITIVE_INFINITY, now: () => 0 },
    onCheckpoint: noteCheckpoint,
  });

const bodyOf = (part: Parameters<typeof exampleEvent>[0]) => JSON.stringify(exampleEvent(part));

it('drops whole months and records what they were, and the rest still verifies', async () => {
  const { drop, verify, record, seqs, withJournal } = setup();
  const dropped = await drop('2026-09');
  expect(dropped).toEqual({ months: ['2026-07', '2026-08'], first: 1, last: 651, record: 902 });
  expect(seqs()[0]).toBe(652);
  const body = withJournal((db) => db.prepare('SELECT body FROM event WHERE seq = 902').get()?.body);
  expect(parseAdminEvent(String(body))).toMatchObject({
    action: 'log.dropped',
    actor: { name: 'root', via: 'command' },
    time: new Date(dropTime).toISOString(),
    details: { months: ['2026-07', '2026-08'], first: 1, last: 651, count: 651, size: 651 },
  });
  record('2026-10', [9]);
  expect(await verify()).toEqual({
    records: 260,
    before: 0,
    checkpoints: 5,
    covered: 260,
    signed: 911,
    flaw: null,
    firstBad: null,
    dropped: { last: 651, record: 902, time: new Date(dropTime).toISOString(), size: 651 },
  });
});

it('drops nothing and records nothing if there is nothing from before', async () => {
  const { drop, seqs } = setup();
  expect(await drop('2026-07')).toBeUndefined();
  expect(seqs()).toHaveLength(901);
  await drop('2026-08');
  const after = seqs();
  expect(await drop('2026-08')).toBeUndefined();
  expect(seqs()).toEqual(after);
});

it('leaves nothing of a dropped record in the files', async () => {
  const { drop, dataDir, path } = setup();
  await drop('2026-09');
  const files = ['journal.db', 'journal.db-wal'].flatMap((name) => {
    try {
      return readFileSync(join(dataDir, name), 'latin1');
    } catch {
      return [];
    }
  });
  expect(files.join('')).not.toMatch(/Team 2026-0[78]/);
  expect(files.join('')).toContain('Team 2026-09');
  // The free pages are there for later records.
  const db = new DatabaseSync(path, { readOnly: true });
  expect(Number(db.prepare('PRAGMA freelist_count').get()?.freelist_count)).toBeGreaterThan(20);
  db.close();
});

it('lets nobody delete what was not dropped', async () => {
  const { drop, withJournal } = setup();
  await drop('2026-09');
  const remove = (seq: number) => withJournal((db) => db.prepare('DELETE FROM event WHERE seq = ?').run(seq));
  for (const seq of [652, 700, 902]) expect(() => remove(seq)).toThrow('event is append-only');
});

it('keeps what came after the first record of a kept month, also if the clock was set back then', async () => {
  const log = setupDrop();
  log.record('2026-07', [5]);
  log.append([1], 'ahead', { time: '2033-01-01T00:00:00.000Z' });
  log.record('2026-08', [5]);
  log.record('2026-09', [1]);
  log.append([3], 'back', { time: '2026-07-31T10:00:00.000Z' });
  // A time in the future says nothing, so it keeps nothing back.
  expect(await log.drop('2026-09')).toMatchObject({ last: 12, months: ['2026-07', '2026-08'] });
  expect(await log.found()).toEqual(['2026-09-1', 'back-1', 'back-2', 'back-3']);
  log.record('2026-10', [1]);
  expect(await log.drop('2026-10')).toMatchObject({ first: 13, last: 16, months: ['2026-07', '2026-09'] });
  expect(await log.found()).toEqual(['2026-10-1']);
});

it('drops no open intent and nothing after it, until it has ended', async () => {
  const log = setupDrop();
  const { dataDir, drop, record } = log;
  const time = '2026-07-01T00:00:00.000Z';
  const writer = writerOf(log, 'open');
  writer.commit([bodyOf({ id: 'before', instance: 'open', time })], undefined);
  writer.commit([JSON.stringify(exampleIntent({ id: 'sent', instance: 'open', time }))], undefined);
  writer.commit([bodyOf({ id: 'after', instance: 'open', time })], undefined);
  record('2026-09', [1]);
  expect(await drop('2026-09')).toMatchObject({ last: 2 });
  expect(await drop('2026-09')).toBeUndefined();
  writer.commit([bodyOf({ id: 'sent', instance: 'open', time: '2026-09-11T00:00:00.000Z' })], undefined);
  expect(planDropOf(dataDir, { keepFrom: Date.parse('2026-09-01'), now: dropTime })).toMatchObject({ last: 4 });
  writer.close(true);
});

it('drops records from before the tree, in parts and together with the event that the tree begins with', async () => {
  const dataDir = temporaryDirectory();
  const fixture = new URL('../store/sqlite/fixtures/schema-1/journal.db', import.meta.url);
  copyFileSync(fixture, join(dataDir, 'journal.db'));
  const old = new DatabaseSync(join(dataDir, 'journal.db'));
  old.exec(`DROP TRIGGER event_no_update; UPDATE event SET body = replace(body, '2026-', '2025-') WHERE seq <= 5`);
  // Of a gateway that left a request open.
  old.exec('DELETE FROM writer');
  old.close();
  const log = setupDrop({ dataDir });
  log.record('2027-01', [300]);
  expect(await log.drop('2026-01')).toMatchObject({ months: ['2025-11'], first: 1, last: 5 });
  log.record('2027-01', [1]);
  expect(await log.verify()).toMatchObject({ flaw: null, before: 18, dropped: { last: 5, size: 0 } });
  expect(await log.drop('2027-01')).toMatchObject({ first: 6, last: 23 });
  log.record('2027-02', [1]);
  expect(await log.verify()).toMatchObject({ flaw: null, before: 0, dropped: { last: 23, size: 0 } });
  expect(await log.drop('2027-02')).toMatchObject({ first: 24 });
  log.record('2027-03', [1]);
  expect(await log.verify()).toMatchObject({ flaw: null, before: 0, records: 6 });
});

interface Forgery {
  what: string;
  change: (db: DatabaseSync) => void;
  flaw: string;
  firstBad: number | null;
}

const forgeries: Forgery[] = [
  {
    what: 'deletes records after a drop',
    change: (db) => db.exec('DELETE FROM event WHERE seq <= 700'),
    flaw: 'Record 652 is missing.',
    firstBad: 652,
  },
  {
    what: 'deletes records after a drop and says that they were dropped',
    change: (db) => db.exec('DELETE FROM event WHERE seq <= 700; UPDATE dropped SET last = 700'),
    flaw: 'The records 652 to 700 are missing, and no record says that they were dropped.',
    firstBad: 652,
  },
  {
    what: 'deletes records after a drop with the right hashes',
    change: (db) => {
      db.exec('DELETE FROM event WHERE seq <= 652');
      saveDropped(db, { ...(readDropped(db) ?? { event: 0 }), last: 652, edge: ['a'.repeat(32), 'b'.repeat(32)] });
    },
    flaw: 'Record 652 is missing, and no record says that it was dropped.',
    firstBad: 652,
  },
  {
    what: 'deletes the record of the drop',
    change: (db) => db.exec('DELETE FROM event WHERE seq = 902'),
    flaw: 'The records 1 to 651 are missing, and no record says that they were dropped.',
    firstBad: 1,
  },
  {
    what: 'edits the record of the drop',
    change: (db) => db.exec(`UPDATE event SET body = replace(body, '"count":651', '"count":650') WHERE seq = 902`),
    flaw: 'Record 902 was changed: it does not match its leaf hash.',
    firstBad: 902,
  },
  {
    what: 'deletes the row of the drop',
    change: (db) => db.exec('DELETE FROM dropped'),
    flaw: 'Record 1 is missing.',
    firstBad: 1,
  },
  {
    what: 'changes a hash of 256 records',
    change: (db) => db.exec('UPDATE node SET hash = zeroblob(32) WHERE height = 8 AND place = 1'),
    flaw: 'The hashes that were kept of the records 1 to 651, which were dropped, are not those of them: the checkpoint of 651 records has another root.',
    firstBad: null,
  },
  {
    what: 'changes a hash for one checkpoint',
    change: (db) =>
      db.exec('UPDATE node SET hash = zeroblob(32) WHERE height < 8 AND place * (1 << height) BETWEEN 256 AND 300'),
    flaw: 'The hashes that were kept of the records 1 to 651, which were dropped, are not those of them: the checkpoint of 301 records has another root.',
    firstBad: null,
  },
  {
    what: 'edits a record that is left, with its leaf',
    change: (db) => db.prepare('UPDATE event SET body = ?, leaf = ? WHERE seq = 800').run(...forgedRow('forged')),
    flaw: 'At least one of the records 652 to 901 is not as it was recorded: the checkpoint of 901 records has another root.',
    firstBad: 652,
  },
];

it.each(forgeries)('notices if someone $what', async ({ change, flaw, firstBad }) => {
  const { drop, tamper, record, verify } = setup();
  await drop('2026-09');
  record('2026-10', [5]);
  tamper(change);
  expect(await verify()).toMatchObject({ flaw, firstBad });
});

it('notices records that someone deletes by hand, also if a row says that they were dropped', async () => {
  const bare = setup();
  bare.tamper((db) => db.exec('DELETE FROM event WHERE seq <= 301'));
  expect(await bare.verify()).toMatchObject({ flaw: 'Record 1 is missing.' });
  bare.tamper((db) => saveDropped(db, { last: 301, event: 302, edge: ['a', 'b', 'c', 'd'].map((x) => x.repeat(32)) }));
  expect(await bare.verify()).toMatchObject({
    flaw: 'The records 1 to 301 are missing, and no record says that they were dropped.',
    firstBad: 1,
  });
});

it('proves no dropped record, and nothing for a checkpoint that it did not know', async () => {
  const { dataDir, drop, record, verify } = setup();
  const options = { dataDir, publicKey: exampleKeys.publicKey };
  const notes = readCheckpointFile(dataDir);
  const early = await proveRecord('2026-07-9', options);
  // The copy of another machine is the only one.
  writeFileSync(join(dataDir, 'checkpoints.txt'), notes.slice(1).join('\n'));
  await drop('2026-09');
  record('2026-10', [1]);
  expect(early.proof).toContain('index 9');
  await expect(proveRecord('2026-07-9', options)).rejects.toThrow(
    'No record has the ID 2026-07-9. `audit list` shows the IDs. The records 1 to 651 were dropped; if it was one of them, it cannot be proven any more.',
  );
  await expect(proveBetween([notes[0] ?? '', 903], options)).rejects.toThrow(
    'The log cannot prove anything about the checkpoint of 301 records: the first 651 were dropped',
  );
  expect((await proveBetween([401, 903], options)).consistency.length).toBeGreaterThan(0);
  expect(await verify({ copies: notes })).toMatchObject({ flaw: null, uncompared: 1, checkpoints: 4 });
});

it.each(['an index from before', 'no index'])('finds and proves what is left with %s', async (what) => {
  const { dataDir, buildTiles, drop, found, record, seqs } = setup();
  if (what !== 'no index') await found();
  await drop('2026-08');
  record('2026-10', [700]);
  const left = await found();
  expect(left).toHaveLength(350 + 250 + 700);
  expect(await found()).toEqual(left);
  expect(left).not.toContain('2026-07-300');
  if (what === 'no index') rmSync(join(dataDir, 'index.db'));
  await buildTiles();
  const proven = await proveRecord('2026-10-500', { dataDir, publicKey: exampleKeys.publicKey });
  expect(proven.seq).toBe((seqs().at(-1) ?? 0) - 200);
  const index = new DatabaseSync(join(dataDir, 'index.db'));
  // The first tile was dropped; the second has records that are left.
  expect(index.prepare('SELECT 1 FROM tile WHERE id = 0').get()).toBeUndefined();
  index.close();
});

it('lets a gateway go on that has slept since before the drop, and one that starts after it', async () => {
  const log = setupDrop();
  const { drop, record, verify } = log;
  const asleep = writerOf(log, 'asleep');
  record('2026-07', [600]);
  record('2026-09', [30]);
  await drop('2026-09');
  asleep.commit([bodyOf({ id: 'awake' })], undefined);
  asleep.close(true);
  expect(await verify()).toMatchObject({ flaw: null, records: 32 });
  const next = writerOf(log, 'next');
  next.commit([bodyOf({ id: 'next' })], undefined);
  next.close(true);
  expect(await verify()).toMatchObject({ flaw: null, records: 33 });
});

it('starts after a drop beyond the last checkpoint of a gateway that was killed', async () => {
  const log = setupDrop();
  const { drop, verify, withJournal } = log;
  withJournal((db) => {
    const insert = db.prepare('INSERT INTO event (body, leaf) VALUES (?, ?)');
    transaction(db, () => {
      for (let n = 0; n < 500; n += 1) {
        const [, leaf] = forgedRow(String(n));
        insert.run(bodyOf({ id: String(n), time: '2026-07-01T00:00:00.000Z' }), leaf);
      }
    });
  });
  await drop('2026-09');
  const writer = writerOf(log, 'next');
  writer.commit([bodyOf({ id: 'next', time: '2027-06-16T00:00:00.000Z' })], undefined);
  writer.close(true);
  expect(await verify()).toMatchObject({ flaw: null, records: 2 });
});

it('does not take dropped records for lost ones at the next start', async () => {
  const { dataDir, drop, record, withJournal } = setupDrop();
  record('2026-07', [20]);
  withJournal((db) => noteLastEvent(dataDir, db));
  const known = readInventory(dataDir, () => undefined)?.journal;
  record('2026-09', [3]);
  await drop('2026-09');
  expect(known?.seq).toBe(21);
  noteInInventory(dataDir, { ...(known && { journal: known }) });
  expect(() => checkJournalFile(dataDir)).not.toThrow();
});

it('refuses to append behind a drop whose record was cut off', async () => {
  const log = setup();
  const { drop, tamper } = log;
  await drop('2026-09');
  tamper((db) => db.exec('DELETE FROM event WHERE seq > 660'));
  expect(() => writerOf(log, 'next')).toThrow('its record 902 is missing');
});

it('finishes a drop that was killed, in a gateway and in the next drop', async () => {
  const log = setup();
  const { drop, seqs, withJournal, verify, tamper } = log;
  await drop('2026-09');
  // As if it had been killed before it deleted anything.
  tamper((db) => {
    const insert = db.prepare('INSERT INTO event (seq, body, leaf) VALUES (?, ?, ?)');
    for (let seq = 1; seq <= 651; seq += 1) insert.run(seq, ...forgedRow(String(seq)));
  });
  expect(withJournal(hasUndeleted)).toBe(true);
  expect(await verify()).toMatchObject({ flaw: null, records: 251 });
  const writer = writerOf(log, 'gateway');
  onTestFinished(() => writer.close(true));
  const portions: boolean[] = [];
  do portions.push(writer.finishDrop());
  while (portions.at(-1));
  expect(portions).toEqual([true, true, false]);
  expect(seqs()[0]).toBe(652);
  expect(withJournal(lastDropped)).toBe(651);
});

it('keeps what was dropped if the disk is full while rows are deleted, and goes on later', async () => {
  const { drop, withJournal, verify, seqs } = setup();
  withJournal((db) => {
    db.exec(
      `CREATE TRIGGER full BEFORE DELETE ON event WHEN OLD.seq > 400 BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
    );
  });
  await expect(drop('2026-09')).rejects.toThrow('database or disk is full');
  expect(seqs()[0]).toBe(257);
  expect(await verify()).toMatchObject({ flaw: null, dropped: { last: 651 } });
  withJournal((db) => db.exec('DROP TRIGGER full'));
  expect(await drop('2026-09')).toBeUndefined();
  expect(seqs()[0]).toBe(652);
});

it('lets one drop run at a time', async () => {
  const { drop, seqs } = setup();
  const one = drop('2026-08');
  await expect(drop('2026-09')).rejects.toThrow('Another drop is running');
  expect(await one).toMatchObject({ months: ['2026-07'] });
  // Of the second one, nothing was done.
  expect(seqs()[0]).toBe(302);
});

it('verifies and lists while records are dropped', async () => {
  const { drop, verify, found } = setup();
  const [, ...reports] = await Promise.all([drop('2026-09'), verify(), verify(), verify()]);
  expect(reports.map(({ flaw }) => flaw)).toEqual([null, null, null]);
  expect(await found()).toHaveLength(250);
});
