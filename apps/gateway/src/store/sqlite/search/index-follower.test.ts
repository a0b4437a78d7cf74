import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it, onTestFinished, vi } from 'vitest';
import { exampleIntent } from '../../../audit/audit-event.fixture.ts';
import { toQuery } from '../../../audit/audit-filter.ts';
import { redactNumber } from '../../../audit/redact-number.ts';
import { prepareInsert } from '../event-table.ts';
import { openJournalDatabase } from '../journal-database.ts';
import { useShortWaits } from '../short-waits.fixture.ts';
import { openIndexFollower } from './index-follower.ts';
import { eventsOf, filters, ids, key, many, naive, setupSearch as setup, step } from './setup-search.fixture.ts';

it('finds what a search through all events finds, with and without an index, and after merges', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 120 }), fc.array(filters, { maxLength: 8 }), async (steps, list) => {
      const events = eventsOf(steps);
      const { open, append } = setup(3);
      const follower = open();
      append(events.slice(0, events.length / 2));
      await follower.catchUp();
      append(events.slice(events.length / 2));
      for (const filter of list) expect(ids(follower.search(toQuery(filter, key)))).toEqual(naive(events, filter));
      await follower.catchUp();
      await follower.catchUp();
      for (const filter of list) expect(ids(follower.search(toQuery(filter, key)))).toEqual(naive(events, filter));
    }),
    { numRuns: 25 },
  );
});

it('finds requests that were never ended before, between and after others of the same segment', async () => {
  const { open, append } = setup(16);
  const recipients = [redactNumber('919999999921', key), redactNumber('919999999921', key)];
  const events = many(60, () => ({ recipients })).map((event, i) => {
    return i % 16 < 5 || i % 3 === 0 ? exampleIntent({ id: event.id, recipients }) : event;
  });
  append(events);
  const follower = open();
  await follower.catchUp();
  for (const filter of [{ recipient: '919999999921' }, { outcome: 'unknown' }, { team: 'Support' }] as const) {
    expect(ids(follower.search(toQuery(filter, key)))).toEqual(naive(events, filter));
  }
});

it.each(['deletes', 'damages'])('builds the index again when somebody %s it', async (what) => {
  const { dataDir, open, append } = setup();
  append(many(40));
  const follower = open();
  await follower.catchUp();
  if (what === 'deletes') rmSync(join(dataDir, 'index.db'));
  else writeFileSync(join(dataDir, 'index.db'), 'not a database, but long enough to be looked at');
  if (what === 'deletes') expect(ids(follower.search(toQuery({ id: 'id-3' }, key)))).toEqual(['id-3']);
  follower.close();
  const again = openIndexFollower(dataDir, 8);
  await again.catchUp();
  expect(ids(again.search(toQuery({ id: 'id-3' }, key)))).toEqual(['id-3']);
  again.close();
});

it.each([
  { what: 'begins with a number without an end', seqs: Buffer.alloc(200, 0xff).fill(1, 199) },
  { what: 'was cut off', seqs: Buffer.from([1, 129]) },
  { what: 'is empty', seqs: Buffer.alloc(0) },
  { what: 'overtakes the next one', seqs: Buffer.from([255, 255, 127]) },
])('builds the index again when a list to be merged $what', async ({ seqs }) => {
  const { dataDir, open, append } = setup();
  append(many(8 * 10));
  const before = openIndexFollower(dataDir, 8);
  await before.catchUp();
  before.close();
  const index = new DatabaseSync(join(dataDir, 'index.db'));
  expect(index.prepare('UPDATE posting SET seqs = ? WHERE segment = 3').run(seqs).changes).not.toBe(0);
  index.close();
  append(many(8 * 10, (i) => ({ id: `new-${i}` })));
  const follower = open();
  await follower.catchUp();
  await follower.catchUp();
  expect(ids(follower.search(toQuery({ team: 'Support', limit: 1_000 }, key)))).toEqual(
    [...ids(many(8 * 10)), ...many(8 * 10).map((_, i) => `new-${i}`)].toReversed(),
  );
});

it('does not believe an index of another journal', async () => {
  const one = setup();
  one.append(many(40));
  const follower = one.open();
  await follower.catchUp();
  follower.close();
  rmSync(join(one.dataDir, 'journal.db'));
  for (const suffix of ['-wal', '-shm']) rmSync(join(one.dataDir, `journal.db${suffix}`), { force: true });
  const db = openJournalDatabase(join(one.dataDir, 'journal.db'));
  const insert = prepareInsert(db);
  for (const event of many(20, () => ({ team: 'Other' }))) insert(JSON.stringify(event));
  const again = openIndexFollower(one.dataDir, 8);
  await again.catchUp();
  expect(again.search(toQuery({ team: 'Other' }, key))).toHaveLength(20);
  expect(again.search(toQuery({ team: 'Support' }, key))).toEqual([]);
  again.close();
  db.close();
});

it('finds every record since a time, even if the clock was set back meanwhile', async () => {
  const { open, append } = setup();
  const at = (minute: number) => ({ time: new Date(Date.UTC(2026, 10, 28, 10, minute)).toISOString() });
  append(many(20, (i) => at(i)));
  append(many(20, (i) => ({ id: `back-${i}`, ...at(i - 30) })));
  const follower = open();
  const since = Date.UTC(2026, 10, 28, 10, 15);
  const expected = 25;
  expect(follower.search(toQuery({ since }, key))).toHaveLength(expected);
  await follower.catchUp();
  expect(follower.search(toQuery({ since }, key))).toHaveLength(expected);
  expect(follower.search(toQuery({ since, team: 'Support' }, key))).toHaveLength(expected);
});

it('lets one process write the index while another searches', async () => {
  const { open, append } = setup();
  const [writer, reader] = [open(), open()];
  append(many(40));
  await writer.catchUp();
  await reader.catchUp();
  append(many(5, (i) => ({ id: `late-${i}` })));
  expect(ids(reader.search(toQuery({ id: 'late-2' }, key)))).toEqual(['late-2']);
  expect(ids(reader.search(toQuery({ id: 'id-7' }, key)))).toEqual(['id-7']);
});

it('finds every record although the index is asked to catch up again in the middle of a merge', async () => {
  // A merge pauses 32 times; from the middle on, a second one would finish behind the first.
  for (const turns of [1, 16, 24, 32]) {
    const { open, append } = setup(8);
    const follower = open();
    append(many(8 * 16));
    const first = follower.catchUp();
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, follower.catchUp()]);
    await follower.catchUp();
    const lost = many(8 * 16).filter(({ id }) => follower.search(toQuery({ id }, key)).length !== 1);
    expect({ turns, lost: lost.length }).toEqual({ turns, lost: 0 });
  }
});

/**
 * Lets another process do its part of the work while a search in this one is between two statements. It waits for no lock:
 * the search goes on only when it has ended, so a lock that it meets stays.
 */
function catchUpInAnotherProcess(dataDir: string): void {
  const module = JSON.stringify(new URL('./index-follower.ts', import.meta.url).href);
  const code = `const { DatabaseSync } = await import('node:sqlite');
    const { exec } = DatabaseSync.prototype;
    DatabaseSync.prototype.exec = function (sql) {
      exec.call(this, 'PRAGMA busy_timeout = 0');
      exec.call(this, sql);
    };
    const { openIndexFollower } = await import(${module});
    const follower = openIndexFollower(${JSON.stringify(dataDir)}, 8); await follower.catchUp(); follower.close();`;
  execFileSync(process.execPath, ['--input-type=module', '-e', code]);
}

it.each([
  { what: 'adds a segment', indexed: 14, added: 8, isListRead: false },
  { what: 'merges segments', indexed: 15, added: 8, isListRead: true },
])('shows each record once although another process $what meanwhile', async ({ indexed, added, isListRead }) => {
  const { dataDir, open, append } = setup(8);
  append(many(8 * indexed));
  const writer = openIndexFollower(dataDir, 8);
  await writer.catchUp();
  writer.close();
  const reader = open();
  const query = toQuery({ team: 'Support', limit: 1_000 }, key);
  reader.search(query);
  append(many(added, (i) => ({ id: `new-${i}` })));
  const select = 'SELECT id, first FROM segment';
  const prepare = DatabaseSync.prototype.prepare;
  let done = false;
  vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (this: DatabaseSync, text) {
    const statement = prepare.call(this, text);
    if (!text.startsWith(select) || done) return statement;
    const all = statement.all.bind(statement);
    statement.all = (...values: []) => {
      done = true;
      const rows = isListRead ? all(...values) : [];
      catchUpInAnotherProcess(dataDir);
      return isListRead ? rows : all(...values);
    };
    return statement;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  const found = ids(reader.search(query));
  expect(done).toBe(true);
  expect({ all: found.length, different: new Set(found).size }).toEqual({
    all: 8 * indexed + added,
    different: 8 * indexed + added,
  });
});

it('searches without an index where it cannot write one', async () => {
  const { dataDir, open, append } = setup(8);
  append(many(40));
  mkdirSync(join(dataDir, 'index.lock'));
  const follower = open();
  await follower.catchUp();
  expect(ids(follower.search(toQuery({ id: 'id-3' }, key)))).toEqual(['id-3']);
});

it('keeps an index that another process holds for longer than it waits', async () => {
  const { dataDir, open, append } = setup();
  append(many(20));
  const builder = open();
  await builder.catchUp();
  builder.close();
  const path = join(dataDir, 'index.db');
  const { ino } = statSync(path);
  const other = new DatabaseSync(path);
  onTestFinished(() => other.close());
  other.exec('BEGIN EXCLUSIVE');
  useShortWaits();
  const follower = open();
  await follower.catchUp();
  expect(ids(follower.search(toQuery({ limit: 2 }, key)))).toEqual(['id-19', 'id-18']);
  other.exec('ROLLBACK');
  await follower.catchUp();
  expect(statSync(path).ino).toBe(ino);
});
