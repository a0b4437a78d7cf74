import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { parseKey } from './key-format.ts';
import { readAll, readTeam, setupKeys } from './setup-keys.fixture.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

it('stores only a hash: the secret is nowhere in the store', () => {
  const { store, databasePath } = setupKeys();
  const created = store.create({ team: 'Support' });
  const rotated = store.rotate(created.id);
  for (const { key } of [created, rotated]) {
    const secret = parseKey(key)?.secret ?? '';
    expect(secret).toHaveLength(32);
    for (const suffix of ['', '-wal']) expect(readFileSync(databasePath + suffix).includes(secret)).toBe(false);
  }
});

it('lists of a new key none of the times that it does not have', () => {
  const { store } = setupKeys();
  store.create({ team: 'Support' });
  const none = { expiresAt: null, disabledAt: null, revokedAt: null, lastUsedAt: null, previousSecretUntil: null };
  expect(store.list()).toMatchObject([{ createdAt: '2026-01-02T03:04:05.678Z', ...none }]);
});

it('keeps the ID when a key is rotated, and changes the secret', () => {
  const { store } = setupKeys();
  const created = store.create({ team: 'Support' });
  const rotated = store.rotate(created.id);
  expect(rotated).toMatchObject({ id: created.id, oldestEnded: false });
  expect(parseKey(rotated.key)?.id).toBe(created.id);
  expect(rotated.key).not.toBe(created.key);
});

it('accepts the old secret until the overlap ends, and not one millisecond longer', () => {
  const { store, authenticate, pass } = setupKeys();
  const { key: old, id } = store.create({ team: 'Support' });
  const { key, previousSecretUntil } = store.rotate(id, { overlapMs: hourMs });
  expect(previousSecretUntil).toBe('2026-01-02T04:04:05.678Z');
  pass(hourMs - 1);
  expect([authenticate(old), authenticate(key)]).toEqual(Array(2).fill({ caller: expect.anything() }));
  expect(store.list()).toMatchObject([{ previousSecretUntil }]);
  pass(1);
  expect(authenticate(old)).toEqual({ refusal: 'key-rotated', owner: { id, team: 'Support', secretNumber: 1 } });
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
  expect(store.list()).toMatchObject([{ previousSecretUntil: null }]);
});

it('overlaps for a day unless told otherwise', () => {
  const { store } = setupKeys();
  const { id } = store.create({ team: 'Support' });
  expect(store.rotate(id).previousSecretUntil).toBe('2026-01-03T03:04:05.678Z');
});

it('ends the old secret when the key expires, even if the overlap is longer or the new expiry is later', () => {
  const { store, authenticate, clock, pass } = setupKeys();
  const { key: old, id } = store.create({ team: 'Support', expiresAt: clock.now + hourMs });
  const { key } = store.rotate(id, { overlapMs: dayMs, expiresAt: clock.now + 30 * dayMs });
  expect(store.list()).toMatchObject([
    { expiresAt: '2026-02-01T03:04:05.678Z', previousSecretUntil: '2026-01-02T04:04:05.678Z' },
  ]);
  pass(hourMs);
  expect(authenticate(old)).toMatchObject({ refusal: 'key-rotated' });
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
});

it('ends all older secrets at once without an overlap, even if the clock goes back', () => {
  const { store, authenticate, pass } = setupKeys();
  const { key: first, id } = store.create({ team: 'Support' });
  const { key: second } = store.rotate(id);
  const third = store.rotate(id, { overlapMs: 0, endPrevious: true });
  expect(third).toMatchObject({ previousSecretUntil: null, oldestEnded: true });
  pass(-hourMs);
  for (const [index, old] of [first, second].entries()) {
    const owner = { id, team: 'Support', secretNumber: index + 1 };
    expect(authenticate(old)).toEqual({ refusal: 'key-rotated', owner });
  }
  expect(authenticate(third.key)).toEqual({ caller: expect.anything() });
});

it('ends the oldest secret when a key is rotated during an overlap, only if told so, and says so', () => {
  const { store, authenticate, pass } = setupKeys();
  const { key: first, id } = store.create({ team: 'Support' });
  const { key: second } = store.rotate(id);
  const again = () => store.rotate(id, { overlapMs: 0 });
  expect(again).toThrow(expect.objectContaining({ code: 'key-in-overlap' }));
  expect(again).toThrow('stays valid until 2026-01-03T03:04:05.678Z');
  expect([first, second].map((key) => 'caller' in authenticate(key))).toEqual([true, true]);
  const { key: third, oldestEnded } = store.rotate(id, { endPrevious: true });
  expect(oldestEnded).toBe(true);
  expect([first, second, third].map((key) => 'caller' in authenticate(key))).toEqual([false, true, true]);
  expect(authenticate(first)).toEqual({ refusal: 'key-rotated', owner: { id, team: 'Support', secretNumber: 1 } });
  pass(dayMs);
  expect(store.rotate(id).oldestEnded).toBe(false);
});

it('keeps the overlap of the first of two rotations that are made at once by two processes', () => {
  const { store, authenticate, openAgain, pass } = setupKeys();
  const other = openAgain();
  const { id, key } = store.create({ team: 'Support' });
  const rotated = store.rotate(id);
  expect(() => other.store.rotate(id)).toThrow(expect.objectContaining({ code: 'key-in-overlap' }));
  pass(1_000);
  expect([key, rotated.key].map((each) => 'caller' in authenticate(each))).toEqual([true, true]);
});

it('says that an old secret was rotated, and a present one that its key has expired', () => {
  const { store, authenticate, clock, pass } = setupKeys();
  const { key: old, id } = store.create({ team: 'Support', expiresAt: clock.now + hourMs });
  const { key } = store.rotate(id, { overlapMs: 0 });
  pass(hourMs);
  expect(authenticate(old)).toMatchObject({ refusal: 'key-rotated' });
  expect(authenticate(key)).toMatchObject({ refusal: 'key-expired' });
});

it.each([-1, 0.5, 7 * dayMs + 1, Number.NaN])('refuses an overlap of %s ms', (overlapMs) => {
  const { store, authenticate } = setupKeys();
  const { key, id } = store.create({ team: 'Support' });
  expect(() => store.rotate(id, { overlapMs })).toThrow('The overlap must be from 0 to 7 days');
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
});

it('rotates no revoked key, and an expired one only with a new expiry', () => {
  const { store, authenticate, clock, pass } = setupKeys();
  const { id } = store.create({ team: 'Support', expiresAt: clock.now + 1 });
  pass(1);
  expect(() => store.rotate(id)).toThrow(expect.objectContaining({ code: 'key-expired' }));
  const { key } = store.rotate(id, { expiresAt: null });
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
  store.revoke(id);
  expect(() => store.rotate(id)).toThrow(expect.objectContaining({ code: 'key-revoked' }));
});

it('refuses a disabled key until it is enabled', () => {
  const { store, authenticate } = setupKeys();
  const { key, id } = store.create({ team: 'Support' });
  store.disable(id);
  expect(authenticate(key)).toEqual({ refusal: 'key-disabled', owner: { id, team: 'Support', secretNumber: 1 } });
  expect(store.list()).toMatchObject([{ disabledAt: '2026-01-02T03:04:05.678Z' }]);
  store.enable(id);
  expect(authenticate(key)).toEqual({ caller: expect.anything() });
});

it('keeps a key revoked for ever: if the clock goes back, if it is enabled, and if SQL tries to undo it', () => {
  const { store, authenticate, databasePath, pass } = setupKeys();
  const { key, id } = store.create({ team: 'Support' });
  pass(1_000);
  store.revoke(id);
  pass(-hourMs);
  store.revoke(id);
  expect(store.list()).toMatchObject([{ revokedAt: '2026-01-02T03:04:06.678Z' }]);
  expect(() => store.enable(id)).toThrow(expect.objectContaining({ code: 'key-revoked' }));
  const db = new DatabaseSync(databasePath);
  expect(() => db.exec('UPDATE api_key SET revoked_at = NULL')).toThrow('a revoked key stays revoked');
  db.close();
  expect(authenticate(key)).toEqual({ refusal: 'key-revoked', owner: { id, team: 'Support', secretNumber: 1 } });
});

it.each([
  ['rotate', '000000000000', 'No key has the ID 000000000000. List the IDs with `keys list`.'],
  ['disable', '\u001b[2J', 'No key has the ID (12 letters or digits). List the IDs with `keys list`.'],
  ['enable', 'dtk_live_x', 'No key has the ID (12 letters or digits). List the IDs with `keys list`.'],
  ['revoke', '', 'No key has the ID (12 letters or digits). List the IDs with `keys list`.'],
] as const)('says that there is no key to %s, without echoing what may be a secret', (method, id, message) => {
  expect(() => setupKeys().store[method](id)).toThrow(message);
});

it('uses the own policy of a key, else its team’s, else none', () => {
  const { store } = setupKeys();
  const own = store.create({ team: 'Support', policy: readTeam });
  const { id } = store.create({ team: 'Support' });
  expect(store.policyOf(id)).toMatchObject({ from: 'none', policy: { allow: [], numbers: [] } });
  store.setPolicy({ team: 'Support' }, readAll);
  expect(store.policyOf(id)).toEqual({ from: 'team', policy: readAll });
  expect(store.policyOf(own.id)).toEqual({ from: 'key', policy: readTeam });
  store.setPolicy({ keyId: own.id }, null);
  expect(store.policyOf(own.id)).toEqual({ from: 'team', policy: readAll });
  expect(store.teamPolicies()).toEqual(new Map([['Support', readAll]]));
});

it('sets all policies or none', () => {
  const { store } = setupKeys();
  const { id } = store.create({ team: 'Support' });
  const unknown = [{ keyId: '000000000000' }, readAll] as const;
  expect(() => store.setPolicies([[{ keyId: id }, readAll], [{ team: 'Sales' }, readAll], unknown])).toThrow(
    expect.objectContaining({ code: 'key-not-found' }),
  );
  expect(store.policyOf(id).from).toBe('none');
  expect(store.teamPolicies().size).toBe(0);
});

it.each([
  ['an empty name', ['']],
  ['a wildcard', ['*']],
  ['an unknown operation', ['sendSpam']],
  ['a prototype name', ['constructor']],
  ['null', null],
])('creates no key whose policy allows %s', (_, allow) => {
  const { store } = setupKeys();
  const policy = Object.assign({}, readTeam, { allow });
  expect(() => store.create({ team: 'Support', policy })).toThrow(RangeError);
  expect(store.list()).toEqual([]);
});

it.each(['', ' Support', 'Support ', 'a\nb', 'a\u001b[31mb', 'a\u202eb', 'a\u2028b', '\ud800', 'x'.repeat(65)])(
  'creates neither a key nor a policy for the team name %j',
  (team) => {
    const { store } = setupKeys();
    expect(() => store.create({ team })).toThrow('A team name must be');
    expect(() => store.setPolicy({ team }, readAll)).toThrow('A team name must be');
    expect([store.list(), store.teamPolicies().size]).toEqual([[], 0]);
  },
);

it.each(['Support', 'Élan & Söhne #1', 'टीम', '支持', 'x'.repeat(64), '🙂'.repeat(64)])(
  'creates a key for the team name %j',
  (team) => {
    const { store, authenticate } = setupKeys();
    const { key, id } = store.create({ team });
    expect(authenticate(key)).toMatchObject({ caller: { id, team } });
  },
);

it.each([0, 1.5, Date.parse('2026-01-02T03:04:05.678Z'), Number.POSITIVE_INFINITY])(
  'creates no key that expires at %s, which is not in the future',
  (expiresAt) => {
    expect(() => setupKeys().store.create({ team: 'Support', expiresAt })).toThrow('must be in the future');
  },
);
