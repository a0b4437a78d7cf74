import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { runNode } from '../run-node.fixture.ts';
import { temporaryDirectory } from '../setup-gateway.fixture.ts';
import { openDatabase } from './open-database.ts';

const modesOf = (path: string) => ['', '-wal', '-shm'].map((suffix) => statSync(path + suffix).mode & 0o777);

it('keeps the database and its side files readable only by their owner', () => {
  const path = join(temporaryDirectory(), 'gateway.db');
  const db = openDatabase(path, 'f');
  expect(modesOf(path)).toEqual([0o600, 0o600, 0o600]);
  db.close();
  chmodSync(path, 0o644);
  const again = openDatabase(path, 'f');
  expect(modesOf(path)).toEqual([0o600, 0o600, 0o600]);
  again.close();
});

it('has every commit on disk before it returns', () => {
  const db = openDatabase(join(temporaryDirectory(), 'gateway.db'), 'f');
  expect({ ...db.prepare('PRAGMA journal_mode').get() }).toEqual({ journal_mode: 'wal' });
  expect({ ...db.prepare('PRAGMA synchronous').get() }).toEqual({ synchronous: 2 });
  db.close();
});

it('refuses a database from a newer version and does not change it', () => {
  const path = join(temporaryDirectory(), 'gateway.db');
  const newer = new DatabaseSync(path);
  newer.exec('CREATE TABLE future (x); PRAGMA user_version = 2');
  newer.close();
  expect(() => openDatabase(path, 'f')).toThrow(
    /^The gateway's store .* newer version \(schema 2, this version knows 1\).*$/,
  );
  const db = new DatabaseSync(path);
  expect(db.prepare('SELECT name FROM sqlite_schema').all()).toHaveLength(1);
  db.close();
});

it('refuses a database that was created with another secret, since it could not check keys', () => {
  const path = join(temporaryDirectory(), 'gateway.db');
  openDatabase(path, 'f').close();
  expect(() => openDatabase(path, 'g')).toThrow(
    /^The gateway's store .* gateway\.secret is not the one it was created with.*$/,
  );
});

it('refuses a file that is not a database', () => {
  const path = join(temporaryDirectory(), 'gateway.db');
  writeFileSync(path, 'hello '.repeat(1_000));
  expect(() => openDatabase(path, 'f')).toThrow(/^The gateway's store .* file is not a database\.$/);
});

it('lets processes that start at the same time in a new directory share one secret and one store', async () => {
  const env = { GATEWAY_DATA_DIR: join(temporaryDirectory(), 'data') };
  const cli = new URL('../cli.ts', import.meta.url);
  const programs = [1, 2, 3, 4].map((n) => runNode(cli, { args: ['keys', 'create', '--team', `Team ${n}`], env }));
  const codes = await Promise.all(programs.map(({ exited }) => exited));
  expect(programs.map(({ stderr }) => stderr()).join('')).not.toContain('cannot be');
  expect(codes).toEqual([0, 0, 0, 0]);
  const list = runNode(cli, { args: ['keys', 'list', '--json'], env });
  await list.exited;
  expect(JSON.parse(list.stdout())).toHaveLength(4);
});
