import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.fixture.ts';
import { openKeyDatabase } from './key-database.ts';

function setup() {
  const path = join(temporaryDirectory(), 'gateway.db');
  const warn = (line: string) => expect.unreachable(line);
  const open = (secretFingerprint = 'f') => openKeyDatabase({ path, secretFingerprint, busyTimeoutMs: 0, warn });
  return { path, open };
}

const modesOf = (path: string) => ['', '-wal', '-shm'].map((suffix) => statSync(path + suffix).mode & 0o777);

it('keeps the database and its side files readable only by their owner', () => {
  const { path, open } = setup();
  const database = open();
  expect(modesOf(path)).toEqual([0o600, 0o600, 0o600]);
  database.close();
  chmodSync(path, 0o644);
  const again = open();
  expect(modesOf(path)).toEqual([0o600, 0o600, 0o600]);
  again.close();
});

it('refuses a database from a newer version and does not change it', () => {
  const { path, open } = setup();
  const newer = new DatabaseSync(path);
  newer.exec('CREATE TABLE future (x); PRAGMA user_version = 4');
  newer.close();
  expect(() => open()).toThrow(/^The gateway's store .* newer version \(schema 4, this version knows 3\).*$/);
  const db = new DatabaseSync(path);
  expect(db.prepare('SELECT name FROM sqlite_schema').all()).toHaveLength(1);
  db.close();
});

it('refuses a database that was created with another secret, since it could not check keys', () => {
  const { open } = setup();
  open().close();
  expect(() => open('g')).toThrow(/^The gateway's store .* gateway\.secret is not the one it was created with.*$/);
});

it('refuses a file that is not a database', () => {
  const { path, open } = setup();
  writeFileSync(path, 'hello '.repeat(1_000));
  expect(() => open()).toThrow(/^The gateway's store .* cannot be opened: it is damaged; restore it from a backup\.$/);
});

it('moves the epoch with every change of a key, a secret or a policy, and not with a last use', () => {
  const { path, open } = setup();
  const database = open();
  const foreign = new DatabaseSync(path);
  foreign.exec('UPDATE change_gate SET is_open = 1');
  const seen: number[] = [database.readEpoch()];
  const key = "INSERT INTO api_key (id, team, created_at) VALUES ('1', 'Support', 0)";
  for (const sql of [
    key,
    ...['team', 'created_at', 'expires_at', 'disabled_at', 'revoked_at'].map((it) => `UPDATE api_key SET ${it} = 1`),
    "UPDATE api_key SET policy = '{}'",
    "INSERT INTO key_secret VALUES ('1', 1, x'00', 0, NULL)",
    'UPDATE key_secret SET expires_at = 1',
    'DELETE FROM key_secret',
    "INSERT INTO team_policy VALUES ('Support', '{}')",
    "INSERT OR REPLACE INTO team_policy VALUES ('Support', '[]')",
    "UPDATE team_policy SET policy = '{}'",
    'DELETE FROM team_policy',
    'DELETE FROM api_key',
  ]) {
    foreign.exec(sql);
    seen.push(database.readEpoch());
  }
  expect(new Set(seen).size).toBe(seen.length);
  foreign.exec(key);
  const before = database.readEpoch();
  expect(database.recordUses(new Map([['1', 5]]))).toBe(true);
  expect(database.readEpoch()).toBe(before);
  foreign.close();
  database.close();
});

it('changes nothing while another process writes, and says so', () => {
  const { path, open } = setup();
  const database = open();
  const foreign = new DatabaseSync(path);
  foreign.exec('BEGIN IMMEDIATE');
  const change = () => database.change((tables) => tables.setPolicy({ team: 'Support' }, null));
  expect(change).toThrow(/gateway\.db is locked by another process, so nothing was changed; try again$/);
  expect(database.recordUses(new Map([['1', 5]]))).toBe(false);
  foreign.exec('ROLLBACK');
  expect(change).not.toThrow();
  foreign.close();
  database.close();
});
