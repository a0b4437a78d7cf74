import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { openKeyDirectory } from './key-directory.ts';
import { drawKeyParts, formatKey, parseKey } from './key-format.ts';
import type { KeyStore } from './key-store.ts';
import { nothingAllowed } from './nothing-allowed.ts';
import { readAll, readTeam, setupKeys } from './setup-keys.fixture.ts';

/** Another program that has the database open. */
function openForeign(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  onTestFinished(() => db.close());
  return db;
}

it('returns the caller with the policy of its key or team', () => {
  const { store, authenticate } = setupKeys();
  store.setPolicy({ team: 'Support' }, readAll);
  const own = store.create({ team: 'Support', policy: readTeam });
  const shared = store.create({ team: 'Support' });
  const other = store.create({ team: 'Sales' });
  const common = { secretNumber: 1, policyVersion: expect.any(Number) };
  expect(authenticate(own.key)).toEqual({
    caller: { ...common, id: own.id, team: 'Support', policy: readTeam, teamPolicy: readAll },
  });
  expect(authenticate(shared.key)).toEqual({
    caller: { ...common, id: shared.id, team: 'Support', policy: readAll, teamPolicy: readAll },
  });
  expect(authenticate(other.key)).toEqual({
    caller: { ...common, id: other.id, team: 'Sales', policy: nothingAllowed, teamPolicy: null },
  });
});

it('knows the share of each team that a policy allows something, and makes a new map only after a change', () => {
  const { store, directory, pass } = setupKeys();
  store.setPolicy({ team: 'Support' }, { ...readAll, share: 3 });
  store.create({ team: 'Support', policy: readTeam });
  store.create({ team: 'Sales', policy: readTeam });
  store.create({ team: 'Nobody' });
  const former = store.create({ team: 'Former', policy: readTeam });
  store.revoke(former.id);
  const shares = directory.teamShares();
  expect([...shares]).toEqual([
    ['Support', 3],
    ['Sales', 1],
  ]);
  pass(10_000);
  directory.trouble();
  expect(directory.teamShares()).toBe(shares);
});

it('returns why a key is refused, and names its owner only if the secret was right', () => {
  const { store, authenticate } = setupKeys();
  const { key, id } = store.create({ team: 'Support' });
  const other = drawKeyParts(randomBytes);
  const wrong = formatKey({ id, secret: other.secret });
  expect(authenticate('')).toEqual({ refusal: 'key-missing', owner: null });
  expect(authenticate(formatKey(other))).toEqual({ refusal: 'key-unknown', owner: null });
  expect(authenticate(wrong)).toEqual({ refusal: 'key-wrong-secret', owner: null });
  store.revoke(id);
  expect(authenticate(key)).toEqual({ refusal: 'key-revoked', owner: { id, team: 'Support', secretNumber: 1 } });
  expect(authenticate(wrong)).toEqual({ refusal: 'key-wrong-secret', owner: null });
});

it.each([
  ['SQL', () => "' OR 1=1;--"],
  ['a scheme', (key: string) => `Bearer ${key}`],
  ['a trailing space', (key: string) => `${key} `],
  ['a trailing newline', (key: string) => `${key}\n`],
  ['a look-alike letter', (key: string) => key.replace('d', 'ԁ')],
  ['another checksum', (key: string) => key.slice(0, -1) + (key.endsWith('0') ? '1' : '0')],
  ['a megabyte', () => 'x'.repeat(1_000_000)],
])('never looks up a malformed key: %s', (_, malform) => {
  let lookUps = 0;
  const touched = () => {
    lookUps++;
    throw new Error('not expected');
  };
  const empty = { epoch: 1, keys: new Map(), teamPolicies: new Map() };
  const database = {
    readEpoch: touched,
    readSnapshot: () => empty,
    change: touched,
    recordUses: touched,
    close: () => undefined,
  };
  let elapsed = 0;
  const directory = openKeyDirectory(database, { elapsed: () => (elapsed += 10_000), hashSecret: touched });
  const key = malform(formatKey(drawKeyParts(randomBytes)));
  expect(directory.authenticate(key, 0)).toEqual({ refusal: 'key-malformed', owner: null });
  expect(lookUps).toBe(0);
  directory.close();
});

it('refuses a key from the millisecond at which it expires', () => {
  const { store, authenticate, clock, pass } = setupKeys();
  const { key, id } = store.create({ team: 'Support', expiresAt: clock.now + 1_000 });
  pass(999);
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
  pass(1);
  expect(authenticate(key)).toEqual({ refusal: 'key-expired', owner: { id, team: 'Support', secretNumber: 1 } });
});

it('sees own changes at once and those of another process after a second', () => {
  const { store, authenticate, openAgain, pass } = setupKeys();
  const other = openAgain();
  const { key, id } = store.create({ team: 'Support', policy: readTeam });
  expect(authenticate(key)).toMatchObject({ caller: { policy: readTeam } });
  other.store.setPolicy({ keyId: id }, readAll);
  expect(authenticate(key)).toMatchObject({ caller: { policy: readTeam } });
  pass(1_000);
  expect(authenticate(key)).toMatchObject({ caller: { policy: readAll } });
  other.store.revoke(id);
  expect(other.authenticate(key)).toMatchObject({ refusal: 'key-revoked' });
  expect(authenticate(key)).toMatchObject({ caller: expect.anything() });
  pass(1_000);
  expect(authenticate(key)).toMatchObject({ refusal: 'key-revoked' });
});

it.each<[string, (keys: KeyStore, id: string) => string]>([
  ['created', (keys) => keys.create({ team: 'Support' }).key],
  ['rotated', (keys, id) => keys.rotate(id, { overlapMs: 0 }).key],
])('accepts a key that another process has just %s', (_, change) => {
  const { store, authenticate, openAgain } = setupKeys();
  const { id } = store.create({ team: 'Support' });
  expect(authenticate(change(openAgain().store, id))).toEqual({ caller: expect.anything() });
});

it('accepts a key that another process has just enabled', () => {
  const { store, authenticate, openAgain } = setupKeys();
  const { key, id } = store.create({ team: 'Support' });
  store.disable(id);
  openAgain().store.enable(id);
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
});

it.each([
  ['deleted', (path: string) => rmSync(path)],
  ['replaced', (path: string) => [renameSync(path, `${path}.old`), writeFileSync(path, '')]],
  ['left without its -wal file', (path: string) => rmSync(`${path}-wal`)],
])('serves the last snapshot for a minute after the database was %s, then refuses', (_, break_) => {
  const { store, directory, authenticate, databasePath, pass } = setupKeys();
  const { key } = store.create({ team: 'Support' });
  break_(databasePath);
  pass(1_000);
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
  expect(directory.trouble()).toBeNull();
  pass(1_000);
  expect(directory.trouble()).toMatch(/gateway\.db(-wal)? was deleted or replaced .*; restart the gateway$/);
  expect(() => store.create({ team: 'Support' })).toThrow('was deleted or replaced');
  pass(58_000);
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
  pass(1);
  expect(() => authenticate(key)).toThrow(expect.objectContaining({ code: 'keys-unavailable' }));
  expect(authenticate(`${key} `)).toMatchObject({ refusal: 'key-malformed' });
});

it('accepts keys again once the database can be read again', () => {
  const { store, directory, authenticate, databasePath, pass } = setupKeys();
  const { key } = store.create({ team: 'Support' });
  renameSync(databasePath, `${databasePath}.away`);
  pass(60_001);
  expect(() => authenticate(key)).toThrow('The gateway cannot check keys at the moment');
  renameSync(`${databasePath}.away`, databasePath);
  pass(1_000);
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
  expect(directory.trouble()).toBeNull();
});

it('waits for no lock: neither to read nor to write the last use', () => {
  const { store, directory, authenticate, databasePath, pass } = setupKeys();
  const { key } = store.create({ team: 'Support' });
  const foreign = openForeign(databasePath);
  foreign.exec('BEGIN IMMEDIATE');
  const started = performance.now();
  for (let minute = 0; minute < 10; minute++) {
    authenticate(key);
    pass(60_000);
  }
  expect(performance.now() - started).toBeLessThan(250);
  expect(directory.trouble()).toBeNull();
  expect(store.list()).toMatchObject([{ lastUsedAt: null }]);
  foreign.exec('ROLLBACK');
  pass(60_000);
  directory.trouble();
  expect(store.list()).toMatchObject([{ lastUsedAt: '2026-01-02T03:13:05.678Z' }]);
});

it('writes the last use once a minute and when it closes, and only forward', () => {
  const { store, directory, authenticate, close, openAgain, pass } = setupKeys();
  const used = store.create({ team: 'Support' });
  const disabled = store.create({ team: 'Support' });
  store.disable(disabled.id);
  const lastUses = (from = store) => from.list().map(({ lastUsedAt }) => lastUsedAt);
  authenticate(used.key);
  authenticate(disabled.key);
  pass(59_000);
  directory.trouble();
  expect(lastUses()).toEqual([null, null]);
  pass(1_000);
  directory.trouble();
  expect(lastUses().sort()).toEqual(['2026-01-02T03:04:05.678Z', null]);
  pass(-7_200_000);
  authenticate(used.key);
  close();
  const again = openAgain();
  expect(lastUses(again.store).sort()).toEqual(['2026-01-02T03:04:05.678Z', null]);
});

it('reads nothing again because a key was used', () => {
  const { store, directory, authenticate, databasePath, pass } = setupKeys();
  const { key } = store.create({ team: 'Support' });
  const foreign = openForeign(databasePath);
  const epoch = () => foreign.prepare('SELECT value FROM epoch').get()?.value;
  const before = epoch();
  authenticate(key);
  pass(60_000);
  directory.trouble();
  expect(store.list()).toMatchObject([{ lastUsedAt: expect.any(String) }]);
  expect(epoch()).toBe(before);
});

it('allows nothing to a key whose stored policy it cannot read, and says so once', () => {
  const { store, authenticate, databasePath, warnings, pass } = setupKeys();
  const { key, id } = store.create({ team: 'Support', policy: readAll });
  openForeign(databasePath).exec(`
    UPDATE change_gate SET is_open = 1;
    UPDATE api_key SET policy = '{"allow":["read"],"deny":["notKnownYet"]}'`);
  pass(1_000);
  const common = { secretNumber: 1, policyVersion: expect.any(Number) };
  expect(authenticate(key)).toEqual({
    caller: { ...common, id, team: 'Support', policy: nothingAllowed, teamPolicy: null },
  });
  store.disable(id);
  store.enable(id);
  expect(warnings).toEqual([expect.stringMatching(`^The policy of key ${id} cannot be read, so it allows nothing: `)]);
});

it('rejects a secret that was written to the table without knowledge of gateway.secret', () => {
  const { store, authenticate, databasePath, pass } = setupKeys();
  const { id } = store.create({ team: 'Support' });
  const { secret } = drawKeyParts(randomBytes);
  const foreign = openForeign(databasePath);
  foreign.exec('UPDATE change_gate SET is_open = 1');
  const insert = foreign.prepare('INSERT INTO key_secret VALUES (?, ?, ?, 0, NULL)');
  for (const [index, bytes] of [Buffer.from(secret), Buffer.alloc(0)].entries()) insert.run(id, index + 2, bytes);
  pass(1_000);
  expect(parseKey(formatKey({ id, secret }))).toEqual({ id, secret });
  expect(authenticate(formatKey({ id, secret }))).toEqual({ refusal: 'key-wrong-secret', owner: null });
});

it('tells which secret of a key was given, and a greater version after each change', () => {
  const { store, authenticate } = setupKeys();
  const { key, id } = store.create({ team: 'Support', policy: readAll });
  const before = authenticate(key);
  const rotated = store.rotate(id, { overlapMs: 60_000 });
  const [older, newer] = [authenticate(key), authenticate(rotated.key)];
  expect([before, older, newer]).toMatchObject([1, 1, 2].map((secretNumber) => ({ caller: { secretNumber } })));
  const versions = [before, older, newer].map((result) => ('caller' in result ? result.caller.policyVersion : 0));
  expect(versions[1]).toBeGreaterThan(versions[0] ?? 0);
  expect(versions[2]).toBe(versions[1]);
  store.revoke(id);
  expect(authenticate(rotated.key)).toMatchObject({ refusal: 'key-revoked', owner: { secretNumber: 2 } });
});
