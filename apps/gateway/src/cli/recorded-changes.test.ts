import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openDataDirectory } from '../data-directory.ts';
import { storedAdminEvents } from '../journal/stored-admin-events.fixture.ts';
import { noteInInventory } from '../store/inventory.ts';
import { useShortWaits } from '../store/sqlite/short-waits.fixture.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { setupCli } from './setup-cli.fixture.ts';

test('every command that changes something is recorded before it says so, with who did it and why', async () => {
  const { run, createKey, dataDir } = setupCli();
  const { id } = await createKey('Support', '--reason', 'new shop');
  const file = join(temporaryDirectory(), 'policies.yaml');
  writeFileSync(file, `teams: {Sales: {allow: [read]}}\nkeys: {${id}: {allow: [send]}}`);
  const commands = [
    ['keys', 'rotate', id],
    ['keys', 'disable', id],
    ['keys', 'enable', id],
    ['policy', 'set', '--team', 'Support', '--allow', 'read'],
    ['policy', 'remove', '--team', 'Support'],
    ['policy', 'apply', '--file', file],
    ['keys', 'revoke', id],
  ];
  for (const command of commands) {
    const { code, err } = await run(...command, '--reason', `TICKET-7 ${command[1]}`);
    expect([code, err]).toEqual([0, expect.not.stringContaining('audit log')]);
  }
  const actor = { name: userInfo().username, via: 'command' };
  const of = (action: string, reason: string, team: string, keyId: string | null = id) =>
    ({ action, reason, team, keyId, actor, time: '2026-01-31T12:00:00.000Z' }) as const;
  expect(storedAdminEvents(dataDir)).toMatchObject([
    of('key.created', 'new shop', 'Support'),
    of('key.rotated', 'TICKET-7 rotate', 'Support'),
    of('key.disabled', 'TICKET-7 disable', 'Support'),
    of('key.enabled', 'TICKET-7 enable', 'Support'),
    of('policy.set', 'TICKET-7 set', 'Support', null),
    of('policy.removed', 'TICKET-7 remove', 'Support', null),
    of('policy.set', 'TICKET-7 apply', 'Sales', null),
    of('policy.set', 'TICKET-7 apply', 'Support'),
    of('key.revoked', 'TICKET-7 revoke', 'Support'),
  ]);
});

test('names who called sudo, and records no reason if none is given', async () => {
  const { createKey, dataDir } = setupCli(undefined, { SUDO_USER: 'asha' });
  await createKey('Support');
  const name = `${userInfo().username} (sudo by asha)`;
  expect(storedAdminEvents(dataDir)).toMatchObject([{ actor: { name, via: 'command' }, reason: null }]);
});

test('what changes nothing, only looks or is refused records nothing', async () => {
  const { run, createKey, dataDir } = setupCli();
  const { id } = await createKey('Support');
  await run('keys', 'revoke', id);
  for (const command of [
    ['keys', 'revoke', id],
    ['keys', 'enable', id],
    ['keys', 'disable', id],
    ['keys', 'list'],
    ['policy', 'show'],
    ['policy', 'remove', '--team', 'Support'],
  ]) {
    await run(...command);
  }
  expect(storedAdminEvents(dataDir).map(({ action }) => action)).toEqual(['key.created', 'key.revoked']);
});

test.each(['', '  ', 'x'.repeat(201), 'two\nlines', '\u001b[2J', '\u202egnp'])(
  'refuses the reason %j',
  async (reason) => {
    const { run, dataDir } = setupCli();
    const { code, err } = await run('keys', 'create', '--team', 'Support', '--reason', reason);
    expect([code, err]).toEqual([2, '--reason must be 1 to 200 printable characters in one line.\n']);
    expect(() => storedAdminEvents(dataDir)).toThrow();
  },
);

test.each(['919999999921', 'asked by +91 99999 99921', 'for 99999 99921', '+1 (999) 999-9921'])(
  'refuses the reason %j, which has a phone number, and does not print it',
  async (reason) => {
    const { code, err } = await setupCli().run('keys', 'create', '--team', 'Support', '--reason', reason);
    expect([code, err]).toEqual([2, expect.stringMatching(/^--reason must not have a phone number/)]);
    expect(err).not.toMatch(/\d{4}/);
  },
);

test.each(['TICKET-123456', 'since 2026-01-31 09:00', 'टीम ने कहा', `${'word '.repeat(39)}words`])(
  'takes the reason %j',
  async (reason) => {
    const { createKey, dataDir } = setupCli();
    await createKey('Support', '--reason', reason);
    expect(storedAdminEvents(dataDir)).toMatchObject([{ reason }]);
  },
);

test('makes the change while another program has locked the log, and the next change brings its record', async () => {
  const { run, createKey, dataDir } = setupCli();
  const { id } = await createKey('Support');
  const other = new DatabaseSync(join(dataDir, 'journal.db'));
  onTestFinished(() => other.close());
  other.exec('BEGIN EXCLUSIVE');
  useShortWaits();
  const { code, err } = await run('keys', 'disable', id);
  expect(code).toBe(0);
  expect(err).toMatch(
    /^The change is made and recorded, but the audit log cannot be written at the moment\. .*locked\.\nDisabled key/,
  );
  expect(storedAdminEvents(dataDir)).toHaveLength(1);
  other.exec('ROLLBACK');
  expect((await run('keys', 'enable', id)).err).toBe(`Enabled key ${id}.\n`);
  expect(storedAdminEvents(dataDir).map(({ action }) => action)).toEqual([
    'key.created',
    'key.disabled',
    'key.enabled',
  ]);
});

test('prints a new key although the log cannot be opened', async () => {
  const { run, dataDir } = setupCli();
  const { path } = openDataDirectory(dataDir);
  mkdirSync(join(path, 'journal.db'));
  const { code, out, err } = await run('keys', 'create', '--team', 'Support');
  expect([code, out]).toEqual([0, expect.stringMatching(/^dtk_live_/)]);
  expect(err).toContain('The change is made and recorded, but the audit log cannot be written at the moment.');
  rmdirSync(join(path, 'journal.db'));
  await run('policy', 'set', '--team', 'Support', '--allow', 'read');
  expect(storedAdminEvents(dataDir).map(({ action }) => action)).toEqual(['key.created', 'policy.set']);
});

test('in a directory on which no gateway ever ran, the log lists no requests and verifies', async () => {
  const { run, createKey } = setupCli();
  await createKey('Support');
  expect(await run('audit', 'list')).toMatchObject({ code: 0, err: 'No requests are recorded yet.\n' });
  expect(await run('audit', 'verify')).toEqual({
    code: 0,
    out:
      'All 3 records are as they were recorded.\n' +
      'No checkpoint covers the last 3 yet. A running gateway makes one within a minute.\n',
    err: '',
  });
});

test('does not create a lost log again: the change is made, and waits until the log is restored', async () => {
  const { run, createKey, dataDir } = setupCli();
  const { id } = await createKey('Support');
  noteInInventory(dataDir, { journal: { seq: 2, hash: 'any' } });
  const path = join(dataDir, 'journal.db');
  rmSync(path);
  const { code, err } = await run('keys', 'disable', id);
  expect(code).toBe(0);
  expect(err).toContain("Cause: The gateway's data directory");
  expect(err).toContain('journal.db, which has the audit log, is missing.');
  expect(existsSync(path)).toBe(false);
});
