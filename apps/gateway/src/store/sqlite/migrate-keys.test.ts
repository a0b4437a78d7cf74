import { chmodSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openDataDirectory } from '../../data-directory.ts';
import { setupKeys } from '../../keys/setup-keys.fixture.ts';
import { temporaryDirectory } from '../../temporary-directory.fixture.ts';
import { openKeyDatabase } from './key-database.ts';
import { version1Operations } from './version-1-operations.ts';

const fixture = new URL('./fixtures/version-1/', import.meta.url);
const expected: {
  secrets: Record<'support' | 'sales' | 'former', string>;
  keys: { id: string; team: string; createdAt: string; revokedAt: string | null }[];
  records: unknown[];
} = JSON.parse(readFileSync(new URL('expected.fixture.json', fixture), 'utf8'));

/** A directory that version 1 wrote: three keys, one of them revoked, and audit records. */
function setup() {
  const dataDir = join(temporaryDirectory(), 'data');
  cpSync(fixture.pathname, dataDir, { recursive: true });
  chmodSync(join(dataDir, 'gateway.secret'), 0o600);
  const { databasePath, secretFingerprint } = openDataDirectory(dataDir);
  const migrate = (copiedRecords = expected.records.length) =>
    openKeyDatabase({ path: databasePath, secretFingerprint, copiedRecords, busyTimeoutMs: 0, warn }).close();
  const read = <Result>(work: (db: DatabaseSync) => Result) => {
    const db = new DatabaseSync(databasePath);
    const result = work(db);
    db.close();
    return result;
  };
  return { dataDir, databasePath, migrate, read };
}

const changeTables = ['pending_change', 'sqlite_sequence', 'change_gate'];
const warn = (line: string) => expect.unreachable(line);
const tables = (db: DatabaseSync) =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
    .all()
    .map(({ name }) => String(name));

it('lets the keys of version 1 authenticate, with a policy for exactly what they could do', () => {
  const { dataDir, migrate } = setup();
  migrate();
  const { authenticate, store } = setupKeys(dataDir);
  const policy = {
    allow: [...version1Operations],
    deny: [],
    numbers: 'all',
    maxRecipients: null,
    expiresAt: null,
    addresses: null,
    limits: [],
    quotas: [],
    share: 1,
  };
  const [support, sales, former] = expected.keys.map(({ id, team }) => ({ id, team, secretNumber: 1 }));
  const common = { policy, policyVersion: expect.any(Number), teamPolicy: null };
  expect(authenticate(expected.secrets.support)).toEqual({ caller: { ...support, ...common } });
  expect(authenticate(expected.secrets.sales)).toEqual({ caller: { ...sales, ...common } });
  expect(authenticate(expected.secrets.former)).toEqual({ refusal: 'key-revoked', owner: former });
  expect(store.list()).toEqual(
    expected.keys.map((key) => ({
      ...key,
      expiresAt: null,
      disabledAt: null,
      lastUsedAt: null,
      previousSecretUntil: null,
      policy,
    })),
  );
});

it('lets a key of version 1 be rotated', () => {
  const { dataDir, migrate } = setup();
  migrate();
  const { authenticate, store } = setupKeys(dataDir);
  const { key } = store.rotate(expected.keys[0]?.id ?? '');
  for (const either of [key, expected.secrets.support]) {
    expect(authenticate(either)).toMatchObject({ caller: { team: 'Support' } });
  }
});

it('deletes the records of version 1 once they were copied, and nothing else remains of them', () => {
  const { migrate, read } = setup();
  migrate();
  expect(read(tables)).toEqual(['gateway_secret', 'api_key', 'key_secret', 'team_policy', 'epoch', ...changeTables]);
  expect(read((db) => ({ ...db.prepare('PRAGMA user_version').get() }))).toEqual({ user_version: 3 });
  expect(read((db) => ({ ...db.prepare('PRAGMA integrity_check').get() }))).toEqual({ integrity_check: 'ok' });
  expect(read((db) => ({ ...db.prepare('PRAGMA freelist_count').get() }))).toEqual({ freelist_count: 0 });
});

it('changes nothing while a record was not copied', () => {
  const { migrate, read } = setup();
  const before = read(tables);
  expect(() => migrate(expected.records.length - 1)).toThrow(
    /cannot be opened: it has \d+ audit records of an older version, of which \d+ were copied; stop every older gateway/,
  );
  expect(read(tables)).toEqual(before);
  expect(read((db) => ({ ...db.prepare('PRAGMA user_version').get() }))).toEqual({ user_version: 1 });
});

it('changes nothing if it fails in the middle', () => {
  const { migrate, read } = setup();
  read((db) => db.exec('CREATE TABLE epoch (x)'));
  const before = read(tables);
  expect(() => migrate()).toThrow('table epoch already exists');
  expect(read(tables)).toEqual(before);
});
