import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { AdminEvent } from '../audit/admin-event.ts';
import { parseAdminEvent } from '../audit/audit-event.ts';
import { parseKey } from './key-format.ts';
import { readAll, readTeam, setupKeys } from './setup-keys.fixture.ts';

const hourMs = 3_600_000;

function setup() {
  const keys = setupKeys();
  const db = new DatabaseSync(keys.databasePath);
  onTestFinished(() => db.close());
  const bodies = () => db.prepare('SELECT body FROM pending_change ORDER BY seq').all();
  const recorded = () => bodies().map(({ body }) => parseAdminEvent(String(body)));
  /** What a change recorded. */
  function during(work: () => unknown): (AdminEvent | undefined)[] {
    const before = recorded().length;
    work();
    return recorded().slice(before);
  }
  return { ...keys, recorded, during };
}

test('records who created which key for which team, with its policy and expiry', () => {
  const { store, during, clock } = setup();
  let id = '';
  const events = during(() => {
    ({ id } = store.create({ team: 'Support', policy: readTeam, expiresAt: clock.now + hourMs }));
  });
  expect(events).toEqual([
    {
      v: 1,
      kind: 'admin',
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7/),
      time: '2026-01-02T03:04:05.678Z',
      action: 'key.created',
      code: 'G2000I',
      actor: { name: null, via: 'program' },
      reason: null,
      keyId: id,
      team: 'Support',
      details: { secretNumber: 1, expiresAt: '2026-01-02T04:04:05.678Z', policy: readTeam },
    },
  ]);
});

test('records until when the secret before a rotation works, and what happened to the expiry and older secrets', () => {
  const { store, during, clock } = setup();
  const { id } = store.create({ team: 'Support' });
  const expiresAt = clock.now + 48 * hourMs;
  const about = { action: 'key.rotated', keyId: id, team: 'Support' };
  expect(during(() => store.rotate(id, { overlapMs: hourMs, expiresAt }))).toMatchObject([
    {
      ...about,
      details: {
        secretNumber: 2,
        previousSecretUntil: '2026-01-02T04:04:05.678Z',
        oldestEnded: false,
        expiresAt: { before: null, after: '2026-01-04T03:04:05.678Z' },
      },
    },
  ]);
  expect(during(() => store.rotate(id, { overlapMs: 0, endPrevious: true }))).toMatchObject([
    { ...about, details: { secretNumber: 3, previousSecretUntil: null, oldestEnded: true } },
  ]);
});

test.each([
  ['disable', 'key.disabled', 'active', 'disabled'],
  ['enable', 'key.enabled', 'disabled', 'active'],
  ['revoke', 'key.revoked', 'disabled', 'revoked'],
] as const)('%s records %s once, and doing it again records nothing', (method, action, before, after) => {
  const { store, during } = setup();
  const { id } = store.create({ team: 'Support' });
  if (before === 'disabled') store.disable(id);
  expect(during(() => store[method](id))).toMatchObject([
    { action, keyId: id, team: 'Support', details: { before, after } },
  ]);
  expect(during(() => store[method](id))).toEqual([]);
});

test('a revoked key cannot be disabled, so that records nothing', () => {
  const { store, during } = setup();
  const { id } = store.create({ team: 'Support' });
  store.revoke(id);
  expect(during(() => store.disable(id))).toEqual([]);
  expect(store.list()).toMatchObject([{ disabledAt: null }]);
});

test('records policies of teams and keys with what was before, and nothing for one that is the same', () => {
  const { store, during } = setup();
  const { id } = store.create({ team: 'Support' });
  const team = { action: 'policy.set', keyId: null, team: 'Support' };
  expect(during(() => store.setPolicy({ team: 'Support' }, readTeam))).toMatchObject([
    { ...team, details: { before: null, after: readTeam } },
  ]);
  const changes = [
    [{ team: 'Support' }, readAll],
    [{ team: 'Sales' }, null],
    [{ keyId: id }, readTeam],
    [{ keyId: id }, null],
    [{ keyId: id }, null],
  ] as const;
  expect(during(() => store.setPolicies(changes))).toMatchObject([
    { ...team, details: { before: readTeam, after: readAll } },
    { action: 'policy.set', keyId: id, team: 'Support', details: { before: null, after: readTeam } },
    { action: 'policy.removed', keyId: id, team: 'Support', details: { before: readTeam, after: null } },
  ]);
});

test('a change that is refused records nothing, also not the part before it', () => {
  const { store, during } = setup();
  const { id } = store.create({ team: 'Support' });
  store.revoke(id);
  const refused: (() => unknown)[] = [
    () => store.enable(id),
    () => store.rotate(id),
    () => store.create({ team: '' }),
    () => store.revoke('000000000000'),
    () =>
      store.setPolicies([
        [{ team: 'Support' }, readAll],
        [{ keyId: '000000000000' }, readAll],
      ]),
  ];
  for (const change of refused) expect(during(() => expect(change).toThrow())).toEqual([]);
});

test('records neither a secret nor its hash', () => {
  const { store, recorded, databasePath } = setup();
  const created = store.create({ team: 'Support' });
  const rotated = store.rotate(created.id);
  const db = new DatabaseSync(databasePath);
  const hashes = db.prepare('SELECT hash FROM key_secret').all();
  db.close();
  const log = JSON.stringify(recorded());
  expect(hashes).toHaveLength(2);
  for (const { hash } of hashes) {
    const bytes = Buffer.from(hash as Uint8Array);
    for (const encoding of ['hex', 'base64', 'base64url'] as const) expect(log).not.toContain(bytes.toString(encoding));
  }
  for (const { key } of [created, rotated]) expect(log).not.toContain(parseKey(key)?.secret);
});
