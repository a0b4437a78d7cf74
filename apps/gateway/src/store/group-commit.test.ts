import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../setup-gateway.fixture.ts';
import { createGroupCommit } from './group-commit.ts';

function setup(check = () => undefined) {
  const path = join(temporaryDirectory(), 'test.db');
  const [db, other] = [new DatabaseSync(path, { timeout: 300 }), new DatabaseSync(path)];
  onTestFinished(() => {
    db.close();
    other.close();
  });
  db.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (x INTEGER PRIMARY KEY) STRICT');
  const commit = createGroupCommit(db, check);
  const insert = (x: number) => commit(() => void db.prepare('INSERT INTO t VALUES (?)').run(x));
  const stored = () =>
    other
      .prepare('SELECT x FROM t')
      .all()
      .map(({ x }) => x);
  return { db, other, commit, insert, stored };
}

it('resolves when another connection can see the row', async () => {
  const { insert, stored } = setup();
  await insert(1);
  expect(stored()).toEqual([1]);
});

it('puts concurrent writes into one transaction, in order', async () => {
  const { insert, stored, commit } = setup();
  const seen: unknown[] = [];
  await Promise.all([insert(2), insert(1), commit(() => void seen.push(...stored()))]);
  expect(seen).toEqual([]);
  expect(stored()).toEqual([1, 2]);
});

it('undoes and rejects one bad write and keeps the others', async () => {
  const { insert, stored, commit, db } = setup();
  const bad = commit(() => {
    db.exec('INSERT INTO t VALUES (7)');
    throw new Error('bad');
  });
  const results = await Promise.allSettled([insert(1), bad, insert(1), insert(2)]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(stored()).toEqual([1, 2]);
});

it('waits for a lock once for all writes, not once for each', async () => {
  const { insert, stored, other } = setup();
  other.exec('BEGIN IMMEDIATE');
  const started = performance.now();
  const results = await Promise.allSettled(Array.from({ length: 50 }, (_, x) => insert(x)));
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(new Set(results.map((result) => String(result.status === 'rejected' && result.reason)))).toEqual(
    new Set(['Error: database is locked']),
  );
  other.exec('ROLLBACK');
  await insert(1);
  expect(stored()).toEqual([1]);
});

it('writes nothing when the check refuses', async () => {
  const { insert, stored } = setup(() => {
    throw new Error('gone');
  });
  await expect(insert(1)).rejects.toThrow('gone');
  expect(stored()).toEqual([]);
});

it('rejects every write of a transaction that SQLite rolled back', async () => {
  const { insert, stored, commit, db } = setup();
  const full = commit(() => {
    db.exec('ROLLBACK');
    throw new Error('database or disk is full');
  });
  const results = await Promise.allSettled([insert(1), full, insert(2)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(stored()).toEqual([]);
});
