import { existsSync, truncateSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { parseKey } from '../keys/key-format.ts';
import { setupKeys } from '../keys/setup-keys.fixture.ts';
import { runNode } from '../run-node.fixture.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { setupCli } from './setup-cli.fixture.ts';

it('create prints only the key to stdout, and says that only its hash is stored and how to allow something', async () => {
  const { run, dataDir } = setupCli();
  const { code, out, err } = await run('keys', 'create', '--team', 'Support');
  const id = parseKey(out.trimEnd())?.id;
  expect(code).toBe(0);
  expect(out).toMatch(/^dtk_live_\S{51}\n$/);
  expect(err.split('\n')).toEqual([
    `Created a new data directory ${dataDir}.`,
    `Created key ${id} for team Support. Copy it now: only its hash is stored.`,
    expect.stringMatching(/^It may do nothing yet: .*`policy set --team NAME --allow LIST`.*/),
    '',
  ]);
  expect(setupKeys(dataDir).authenticate(out.trimEnd())).toMatchObject({
    caller: { id, team: 'Support', policy: { allow: [] } },
  });
});

it('create with operations gives the key its own policy, for all numbers unless some are given', async () => {
  const { run, createKey, dataDir } = setupCli();
  const all = await createKey('Support', '--operations', 'read, getTeam');
  const some = await createKey(
    'Sales',
    ...['--operations', 'send', '--deny', 'sendBroadcastMessage', '--numbers', '+91 99999 99901'],
    ...['--max-recipients', '5', '--addresses', '10.0.0.0/8,192.0.2.1'],
  );
  const { store } = setupKeys(dataDir);
  expect(store.policyOf(all.id)).toMatchObject({ from: 'key', policy: { allow: ['read', 'getTeam'], numbers: 'all' } });
  expect(store.policyOf(some.id).policy).toEqual({
    allow: ['send'],
    deny: ['sendBroadcastMessage'],
    numbers: ['919999999901'],
    maxRecipients: 5,
    expiresAt: null,
    addresses: ['10.0.0.0/8', '192.0.2.1'],
    limits: [],
    quotas: [],
    share: 1,
  });
  const { err } = await run('keys', 'create', '--team', 'Support', '--operations', 'read');
  expect(err).toMatch(/\nIt may do: read\.\n$/);
});

it('create without operations says what the team of the key may do', async () => {
  const { run } = setupCli();
  await run('policy', 'set', '--team', 'Support', '--operations', 'read', '--deny', 'getTeam');
  const { err } = await run('keys', 'create', '--team', 'Support');
  expect(err).toMatch(/\nIt may do what its team may: read; not getTeam\.\n$/);
});

it('list shows what each key may do, whether it is valid and until when', async () => {
  const { run, createKey, clock } = setupCli();
  await run('policy', 'set', '--team', 'Support', '--operations', 'read');
  const active = await createKey('Support', '--expires', '30d');
  clock.now += 1_000;
  const own = await createKey('Sales', '--operations', 'send', '--numbers', '919999999901', '--expires', '1h');
  clock.now += 1_000;
  const none = await createKey('Ops');
  await run('keys', 'rotate', active.id, '--overlap', '2h');
  await run('keys', 'disable', none.id);
  clock.now += 3_600_000;
  const { out } = await run('keys', 'list');
  expect(out.replaceAll(/ {2,}/g, '|').split('\n')).toEqual([
    'ID|TEAM|CREATED|EXPIRES|LAST USED|STATE|MAY',
    `${active.id}|Support|2026-01-31T12:00:00.000Z|2026-03-02T12:00:00.000Z|-|active, old key until 2026-01-31T14:00:02.000Z|read (team)`,
    `${own.id}|Sales|2026-01-31T12:00:01.000Z|2026-01-31T13:00:01.000Z|-|expired|send; numbers 919999999901`,
    `${none.id}|Ops|2026-01-31T12:00:02.000Z|-|-|disabled 2026-01-31T12:00:02.000Z|nothing (no policy)`,
    '',
  ]);
  await run('keys', 'revoke', none.id);
  expect((await run('keys', 'list')).out).toContain('revoked 2026-01-31T13:00:02.000Z');
  expect(JSON.parse((await run('keys', 'list', '--json')).out)).toMatchObject([
    { id: active.id, state: 'active', policy: null, effectivePolicy: { from: 'team', policy: { allow: ['read'] } } },
    { id: own.id, state: 'expired' },
    { id: none.id, state: 'revoked', effectivePolicy: { from: 'none' } },
  ]);
});

it('list escapes control characters that another program put into a name', async () => {
  const { run, createKey, dataDir } = setupCli();
  await createKey('Support');
  const db = new DatabaseSync(join(dataDir, 'gateway.db'));
  db.exec('UPDATE change_gate SET is_open = 1');
  db.prepare('UPDATE api_key SET team = ?').run('\u001b[2J\nroot');
  db.close();
  expect((await run('keys', 'list')).out).toContain('\\u{1b}[2J\\u{a}root');
});

it('rotate prints only the new key to stdout, and says what happens to the old ones', async () => {
  const { run, createKey } = setupCli();
  const { key, id } = await createKey('Support');
  const first = await run('keys', 'rotate', id);
  expect(first.out).toMatch(/^dtk_live_\S{51}\n$/);
  expect(parseKey(first.out.trimEnd())?.id).toBe(id);
  expect(first.out.trimEnd()).not.toBe(key);
  expect(first.err).toBe(
    `Rotated key ${id}. Copy the new key now: only its hash is stored.\n` +
      'The old key stays valid until 2026-02-01T12:00:00.000Z.\n',
  );
  expect(await run('keys', 'rotate', id, '--overlap', '0')).toEqual({
    code: 1,
    out: '',
    err:
      `Key ${id} was rotated, and the key before it stays valid until 2026-02-01T12:00:00.000Z. ` +
      'Rotate it again after that, or end that key now with `keys rotate --end-previous`.\n',
  });
  const second = await run('keys', 'rotate', id, '--overlap', '0', '--end-previous');
  expect(second.err).toBe(
    `Rotated key ${id}. Copy the new key now: only its hash is stored.\nThe old key is no longer valid.\n` +
      'The key before it was still valid and ended now: at most two are valid at a time.\n',
  );
});

it.each([
  ['90d', 'It expires at 2026-05-01T12:00:00.000Z.'],
  ['2027-01-31', 'It expires at 2027-01-31T00:00:00.000Z.'],
  ['never', 'It never expires.'],
])('create and rotate confirm --expires %s', async (expires, line) => {
  const { run, createKey } = setupCli();
  const created = await run('keys', 'create', '--team', 'Support', '--expires', expires);
  expect(created.err.split('\n')).toContain(line);
  const { id } = await createKey('Sales');
  expect((await run('keys', 'rotate', id, '--expires', expires)).err.split('\n')).toContain(line);
});

it('says once that it created a data directory, with its absolute path', async () => {
  const { run, dataDir } = setupCli();
  const path = relative(process.cwd(), dataDir);
  const relatively = setupCli(undefined, { GATEWAY_DATA_DIR: path });
  expect((await relatively.run('keys', 'list')).err).toContain(`No gateway data in ${dataDir}.`);
  const create = ['keys', 'create', '--team', 'Support'];
  expect((await relatively.run(...create)).err).toContain(`Created a new data directory ${dataDir}.\n`);
  expect((await run(...create)).err).not.toContain('data directory');
});

it('names the file of a store that cannot be read', async () => {
  const { run, dataDir } = setupCli();
  await run('keys', 'create', '--team', 'Support');
  const path = join(dataDir, 'gateway.db');
  truncateSync(path, 8_192);
  for (const args of [['list'], ['create', '--team', 'A'], ['revoke', '000000000000']]) {
    const { code, err } = await run('keys', ...args);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^The gateway's [^\n]+\.\n$/) });
    expect(err).toContain(path);
  }
});

it.each([
  ['rotate', '(default: 24h)'],
  ['rotate', '--end-previous'],
  ['list', 'LAST USED can be a minute behind'],
  ['create', '--allow <list>'],
])('help of keys %s says %s', async (command, text) => {
  const { out } = await setupCli().run('keys', command, '--help');
  expect(out.replaceAll(/\s+/g, ' ')).toContain(text);
});

it('disable, enable and revoke say what they did, and enable does not undo revoke', async () => {
  const { run, createKey } = setupCli();
  const { id } = await createKey('Support');
  expect(await run('keys', 'disable', id)).toEqual({ code: 0, out: '', err: `Disabled key ${id}.\n` });
  expect(await run('keys', 'enable', id)).toEqual({ code: 0, out: '', err: `Enabled key ${id}.\n` });
  expect(await run('keys', 'revoke', id)).toEqual({ code: 0, out: '', err: `Revoked key ${id}.\n` });
  expect(await run('keys', 'enable', id)).toEqual({
    code: 1,
    out: '',
    err: `Key ${id} is revoked, which cannot be undone. Create a new key with \`keys create\`.\n`,
  });
});

it.each([
  ['an empty team', ['create', '--team', ''], 2, /^--team cannot be used: it must be 1 to 64 printable characters/],
  [
    'a terminal escape',
    ['create', '--team', '\u001b[2J'],
    2,
    /^--team cannot be used: it must be 1 to 64 printable characters/,
  ],
  ['a wildcard', ['create', '--team', 'A', '--operations', '*'], 2, /^allow\[0\] is .*\n$/],
  ['an unknown operation', ['create', '--team', 'A', '--operations', 'read,sendSpam'], 2, /sendSpam.*\n$/],
  ['an empty list', ['create', '--team', 'A', '--operations', ''], 2, /^allow\[0\] is .*\n$/],
  ['an invalid phone number', ['create', '--team', 'A', '--operations', 'read', '--numbers', 'me'], 2, /number/],
  ['a policy without operations', ['create', '--team', 'A', '--deny', 'send'], 2, /^--deny, .* need --allow/],
  [
    'no recipients',
    ['create', '--team', 'A', '--operations', 'send', '--max-recipients', '0'],
    2,
    /^--max-recipients /,
  ],
  ['an expiry in the past', ['create', '--team', 'A', '--expires', '2026-01-30'], 2, /^--expires must be .*\n$/],
  ['an expiry without a zone', ['create', '--team', 'A', '--expires', '2027-01-30T09:00'], 2, /^--expires must be /],
  ['an overlap above 7 days', ['rotate', '000000000000', '--overlap', '8d'], 2, /^--overlap must be .*\n$/],
  ['an unknown ID', ['revoke', '000000000000'], 1, /^No gateway data in \/.*data\. Set GATEWAY_DATA_DIR .*\n$/],
  ['a terminal escape as ID', ['rotate', '\u001b[2J'], 1, /^No gateway data in (?!.*\[2J)/],
])('answers %s on stderr only, and creates nothing', async (_, args, code, message) => {
  const { run, dataDir } = setupCli();
  expect(await run('keys', ...args)).toEqual({ code, out: '', err: expect.stringMatching(message) });
  expect(existsSync(dataDir)).toBe(false);
});

it('asks for the ID if it is given the key, without repeating it', async () => {
  const { run, createKey } = setupCli();
  const { key } = await createKey('Support');
  const { code, err } = await run('keys', 'revoke', key);
  expect(code).toBe(2);
  expect(err).toMatch(/^Give the ID of the key, .*\n$/);
  expect(err).not.toContain(parseKey(key)?.secret);
});

it('a running gateway refuses a key within 2 s after another process revoked it', async () => {
  const { dataDir, store, authenticate, clock } = setupKeys();
  const { key, id } = store.create({ team: 'Support' });
  const env = { GATEWAY_DATA_DIR: dataDir };
  const cli = runNode(new URL('../cli.ts', import.meta.url), { args: ['keys', 'revoke', id], env });
  expect(authenticate(key)).toMatchObject({ caller: { id } });
  expect(await cli.exited).toBe(0);
  const revoked = performance.now();
  // The clock of the test stands still, so only the timer can notice.
  await vi.waitFor(() => expect(authenticate(key)).toMatchObject({ refusal: 'key-revoked' }), 5_000);
  expect(performance.now() - revoked).toBeLessThan(2_000);
  expect(clock.elapsed).toBe(0);
});

it('lets processes that start at the same time in a new directory share one secret and one store', async () => {
  const env = { GATEWAY_DATA_DIR: join(temporaryDirectory(), 'data') };
  const cli = new URL('../cli.ts', import.meta.url);
  const programs = [1, 2, 3, 4].map((n) => runNode(cli, { args: ['keys', 'create', '--team', `Team ${n}`], env }));
  const codes = await Promise.all(programs.map(({ exited }) => exited));
  expect(programs.map(({ stderr }) => stderr()).join('')).not.toContain('cannot be');
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(setupKeys(env.GATEWAY_DATA_DIR).store.list()).toHaveLength(4);
});

it('lets one of four processes rotate a key at once, and keeps the overlap of the key before', async () => {
  const { dataDir, store, authenticate, pass } = setupKeys();
  const { key, id } = store.create({ team: 'Support' });
  const env = { GATEWAY_DATA_DIR: dataDir };
  const cli = new URL('../cli.ts', import.meta.url);
  const programs = [1, 2, 3, 4].map(() => runNode(cli, { args: ['keys', 'rotate', id], env }));
  const codes = await Promise.all(programs.map(({ exited }) => exited));
  expect(codes.sort()).toEqual([0, 1, 1, 1]);
  pass(1_000);
  const rotated = programs.map(({ stdout }) => stdout().trimEnd()).filter((printed) => printed !== '');
  expect([key, ...rotated].map((each) => 'caller' in authenticate(each))).toEqual([true, true]);
});
