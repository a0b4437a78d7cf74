import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { resolveDeps } from '../deps.ts';
import { openStore } from '../open-store.ts';
import { temporaryDirectory } from '../setup-gateway.fixture.ts';
import { drawKeyParts, formatKey, parseKey } from './key-format.ts';

function setup() {
  const dataDir = temporaryDirectory();
  let now = Date.parse('2026-01-02T03:04:05.678Z');
  const open = () => {
    const store = openStore(dataDir, resolveDeps({ now: () => now }));
    onTestFinished(() => store.close());
    return store.keys;
  };
  return { dataDir, open, keys: open(), advance: (ms: number) => (now += ms) };
}

it('accepts a key it created and returns its team', () => {
  const { keys } = setup();
  const { key, id } = keys.create({ team: 'Support' });
  expect(keys.authenticate(key)).toEqual({ id, team: 'Support' });
});

it('stores only a hash: the secret is nowhere in the store', () => {
  const { keys, dataDir } = setup();
  const { key } = keys.create({ team: 'Support' });
  const secret = parseKey(key)?.secret ?? '';
  expect(secret).toHaveLength(32);
  for (const file of ['gateway.db', 'gateway.db-wal']) {
    expect(readFileSync(join(dataDir, file)).includes(secret)).toBe(false);
  }
});

it('returns why a key is refused, for the audit log', () => {
  const { keys } = setup();
  const { key, id } = keys.create({ team: 'Support' });
  const other = drawKeyParts(resolveDeps().randomBytes);
  expect(keys.authenticate(`${key} `)).toEqual({ refusal: 'key-malformed' });
  expect(keys.authenticate(formatKey(other))).toEqual({ refusal: 'key-unknown' });
  expect(keys.authenticate(formatKey({ id, secret: other.secret }))).toEqual({ refusal: 'key-wrong-secret' });
  keys.revoke(id);
  expect(keys.authenticate(key)).toEqual({ refusal: 'key-revoked', caller: { id, team: 'Support' } });
  expect(keys.authenticate(formatKey({ id, secret: other.secret }))).toEqual({ refusal: 'key-wrong-secret' });
});

it('immediately refuses a key that another process revoked', () => {
  const { keys, open } = setup();
  const { key, id } = keys.create({ team: 'Support' });
  const otherProcess = open();
  expect(keys.authenticate(key)).toEqual({ id, team: 'Support' });
  expect(otherProcess.revoke(id)).toBe(true);
  expect(keys.authenticate(key)).toMatchObject({ refusal: 'key-revoked' });
});

it('keeps the first time a key was revoked, even if the clock goes back', () => {
  const { keys, advance } = setup();
  const { key, id } = keys.create({ team: 'Support' });
  advance(1_000);
  keys.revoke(id);
  advance(-3_600_000);
  expect(keys.revoke(id)).toBe(true);
  expect(keys.list()).toEqual([
    { id, team: 'Support', createdAt: '2026-01-02T03:04:05.678Z', revokedAt: '2026-01-02T03:04:06.678Z' },
  ]);
  expect(keys.authenticate(key)).toMatchObject({ refusal: 'key-revoked' });
});

it('says if there was no key to revoke', () => {
  expect(setup().keys.revoke('000000000000')).toBe(false);
});

it('rejects a key that was written to the table without knowledge of the secret', () => {
  const { keys, dataDir } = setup();
  const parts = drawKeyParts(resolveDeps().randomBytes);
  const db = new DatabaseSync(join(dataDir, 'gateway.db'));
  const hash = Buffer.from(parts.secret);
  db.prepare('INSERT INTO api_key (id, team, hash, created_at) VALUES (?, ?, ?, 0)').run(parts.id, 'Intruder', hash);
  db.close();
  expect(keys.authenticate(formatKey(parts))).toEqual({ refusal: 'key-wrong-secret' });
});

it.each(['', ' Support', 'Support ', 'a\nb', 'a\u001b[31mb', 'a\u202eb', 'a\u2028b', '\ud800', 'x'.repeat(65)])(
  'creates no key for the team name %j',
  (team) => {
    const { keys } = setup();
    expect(() => keys.create({ team })).toThrow('A team name must be');
    expect(keys.list()).toEqual([]);
  },
);

it.each(['Support', 'Élan & Söhne #1', 'टीम', '支持', 'x'.repeat(64), '🙂'.repeat(64)])(
  'creates a key for the team name %j',
  (team) => {
    const { keys } = setup();
    const { key, id } = keys.create({ team });
    expect(keys.authenticate(key)).toEqual({ id, team });
  },
);
