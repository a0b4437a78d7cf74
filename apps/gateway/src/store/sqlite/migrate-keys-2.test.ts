import { chmodSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { setupKeys } from '../../keys/setup-keys.fixture.ts';
import { temporaryDirectory } from '../../temporary-directory.fixture.ts';

const fixture = new URL('./fixtures/version-2/', import.meta.url);
const expected: {
  secrets: Record<'support' | 'salesOld' | 'sales' | 'paused' | 'former', string>;
  keys: { id: string; team: string }[];
  teamPolicies: Record<string, unknown>;
} = JSON.parse(readFileSync(new URL('expected.fixture.json', fixture), 'utf8'));

/** A directory that version 2 wrote: four keys in all states, of which one was rotated, and policies. */
function setup() {
  const dataDir = join(temporaryDirectory(), 'data');
  cpSync(fixture.pathname, dataDir, { recursive: true });
  chmodSync(join(dataDir, 'gateway.secret'), 0o600);
  const older = new DatabaseSync(join(dataDir, 'gateway.db'));
  onTestFinished(() => older.close());
  return { dataDir, older };
}

test('keeps keys, states, secrets and policies of version 2, and records nothing about them', () => {
  const { dataDir, older } = setup();
  const { store, authenticate } = setupKeys(dataDir);
  expect(store.list()).toEqual(expected.keys);
  expect(Object.fromEntries(store.teamPolicies())).toEqual(expected.teamPolicies);
  const { support, salesOld, sales, paused, former } = expected.secrets;
  expect(authenticate(support)).toMatchObject({ caller: { team: 'Support', policy: { share: 2 } } });
  expect(authenticate(sales)).toMatchObject({ caller: { team: 'Sales', policy: { maxRecipients: 100 } } });
  expect([salesOld, paused, former].map(authenticate)).toMatchObject([
    { refusal: 'key-rotated' },
    { refusal: 'key-disabled' },
    { refusal: 'key-revoked' },
  ]);
  expect(older.prepare('SELECT count(*) AS n FROM pending_change').get()).toEqual({ n: 0 });
});

test('is converted once by two processes that open it one after the other', () => {
  const { dataDir } = setup();
  const { openAgain, store } = setupKeys(dataDir);
  openAgain().store.disable(expected.keys[0]?.id ?? '');
  expect(store.list()[0]?.disabledAt).not.toBeNull();
});

test('lets a gateway of version 2 that was running read and note uses, but change nothing without a record', () => {
  const { dataDir, older } = setup();
  // As version 2 prepares them when it starts.
  const disable = older.prepare('UPDATE api_key SET expires_at = ?, disabled_at = ?, revoked_at = ? WHERE id = ?');
  const setPolicy = older.prepare('INSERT INTO team_policy (team, policy) VALUES (?, ?)');
  const noteUse = older.prepare('UPDATE api_key SET last_used_at = max(coalesce(last_used_at, 0), ?) WHERE id = ?');
  const count = older.prepare('SELECT count(*) AS n FROM api_key');
  const { store } = setupKeys(dataDir);
  const id = expected.keys[0]?.id ?? '';
  const before = store.list();
  expect(() => disable.run(null, 1, null, id)).toThrow('a newer version of the gateway has updated it');
  expect(() => setPolicy.run('Sales', '{}')).toThrow('a newer version of the gateway has updated it');
  expect(store.list()).toEqual(before);
  expect(noteUse.run(1_000, id).changes).toBe(1);
  expect(count.get()).toEqual({ n: 4 });
});
