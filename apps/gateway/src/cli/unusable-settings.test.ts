import { chmodSync, existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { shareDirectory } from '../copied-directory.fixture.ts';
import { resolveDeps } from '../deps.ts';
import { openStore } from '../open-store.ts';
import { runGateway } from '../run-gateway.ts';
import { runNode } from '../run-node.fixture.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { setupCli } from './setup-cli.fixture.ts';

const [cli, main] = [new URL('../cli.ts', import.meta.url), new URL('../main.ts', import.meta.url)];
const secret = 'key_live_secret';

function writeFile(name: string, text: string, mode = 0o600): string {
  const path = join(temporaryDirectory(), name);
  writeFileSync(path, text, { mode });
  return path;
}

const commandsWith = (policies: string) => [
  ['keys', 'list'],
  ['keys', 'create', '--team', 'Support'],
  ['keys', 'rotate', '000000000000'],
  ['keys', 'disable', '000000000000'],
  ['keys', 'enable', '000000000000'],
  ['keys', 'revoke', '000000000000'],
  ['policy', 'show'],
  ['policy', 'set', '--team', 'Support', '--allow', 'read'],
  ['policy', 'remove', '--team', 'Support'],
  ['policy', 'explain', '--key', '000000000000', '--operation', 'getTeam'],
  ['policy', 'apply', '-f', policies],
  ['audit', 'list'],
  ['config', 'check'],
  ['config', 'print'],
];

/** Settings that no command can use, not even those that need only the data directory. */
const unusable: [name: string, env: () => Record<string, string>][] = [
  ['a file that is not YAML', () => ({ GATEWAY_CONFIG: writeFile('c.yaml', `port: 1\napiKey: ${secret}: x\n`) })],
  ['a file with an alias', () => ({ GATEWAY_CONFIG: writeFile('c.yaml', `apiKey: *${secret}\n`) })],
  ['a file with a tag', () => ({ GATEWAY_CONFIG: writeFile('c.yaml', `apiKey: !${secret} x\n`) })],
  ['a key where a name belongs', () => ({ GATEWAY_CONFIG: writeFile('c.yaml', `${secret}: x\n`) })],
  ['a file that is missing', () => ({ GATEWAY_CONFIG: '/nowhere/c.yaml' })],
  ['a directory', () => ({ GATEWAY_CONFIG: temporaryDirectory() })],
  ['an unknown name', () => ({ GATEWAY_CONFIG: writeFile('c.yaml', 'prot: 1\n') })],
  ['a list', () => ({ GATEWAY_CONFIG: writeFile('c.yaml', '- 1\n') })],
  ['a key that others can read', () => ({ GATEWAY_CONFIG: writeFile('c.yaml', `apiKey: ${secret}\n`, 0o644) })],
  ['an unknown variable', () => ({ GATEWAY_DATADIR: '/tmp' })],
  ['a key and its file', () => ({ DOUBLETICK_API_KEY: secret, DOUBLETICK_API_KEY_FILE: '/nowhere' })],
];

it.each(unusable)('every command refuses %s in one line, without the key', async (_, makeEnv) => {
  const { run } = setupCli(undefined, makeEnv());
  for (const args of commandsWith(writeFile('policies.yaml', 'teams: {}\n'))) {
    const { code, out, err } = await run(...args);
    expect({ args, code, out, lines: err.trimEnd().split('\n').length }).toEqual({ args, code: 1, out: '', lines: 1 });
    expect(err).toMatch(/^\S.{20,}[.?]\n$/);
    expect(err).not.toContain('secret');
  }
});

it('shows help and the schema of policies also with settings that cannot be used', async () => {
  const { run } = setupCli(undefined, { GATEWAY_CONFIG: '/nowhere' });
  expect(await run('keys', '--help')).toMatchObject({ code: 0, err: '' });
  expect(await run('policy', 'schema')).toMatchObject({ code: 0, err: '' });
});

it.each(unusable.slice(0, 2))('as programs, the commands and the start print one line for %s', async (_, makeEnv) => {
  const env = makeEnv();
  const programs = [
    runNode(cli, { args: ['keys', 'list'], env }),
    runNode(cli, { args: ['config', 'check'], env }),
    runNode(main, { env }),
  ];
  expect(await Promise.all(programs.map(({ exited }) => exited))).toEqual([1, 1, 1]);
  const [line = '', ...others] = programs.map(({ stderr }) => stderr());
  expect(line).toMatch(/^[^\n]+\n$/);
  expect(others).toEqual([line, line]);
  expect(line).not.toContain('secret');
});

function directoryWith(spoil: (path: string) => void): string {
  const path = join(temporaryDirectory(), 'data');
  mkdirSync(path, { mode: 0o700 });
  spoil(path);
  return path;
}

const copyUsed = shareDirectory(async (dataDir) => {
  const { close, keys } = openStore(dataDir, resolveDeps());
  keys.setPolicies(Array.from({ length: 500 }, (_, n) => [{ team: `Team ${n}` }, { allow: ['read'] }]));
  await close();
});

/** A directory that a gateway has used. */
async function usedDirectory(spoil: (path: string) => void): Promise<string> {
  const path = join(temporaryDirectory(), 'data');
  await copyUsed(path);
  spoil(path);
  return path;
}

it.each<[name: string, env: () => Record<string, string> | Promise<Record<string, string>>]>([
  ['no key', () => ({ DOUBLETICK_API_KEY: '' })],
  ['a key with a space', () => ({ DOUBLETICK_API_KEY: 'key 1' })],
  ['a URL without a scheme', () => ({ DOUBLETICK_BASE_URL: 'public.doubletick.io' })],
  ['plain http', () => ({ DOUBLETICK_BASE_URL: 'http://public.doubletick.io' })],
  ['a URL with a password', () => ({ DOUBLETICK_BASE_URL: 'https://user:secret@public.doubletick.io' })],
  ['another scheme', () => ({ DOUBLETICK_BASE_URL: 'ftp://x' })],
  ['a URL with a query', () => ({ DOUBLETICK_BASE_URL: 'https://public.doubletick.io?a=1' })],
  ...[
    'foo',
    '10.0.0.0/33',
    '10.0.0.0/0x8',
    '10.0.0.0/1e1',
    '10.0.0.0/08',
    '10.0.0.0/+8',
    '10.0.0.0/８',
    '10.0.0.0/',
  ].map((proxies): [string, () => Record<string, string>] => [
    `the trusted proxy ${proxies}`,
    () => ({ GATEWAY_TRUSTED_PROXIES: proxies }),
  ]),
  ['an invalid port', () => ({ GATEWAY_PORT: '99999' })],
  ['the key as the port', () => ({ GATEWAY_PORT: secret })],
  ['a device as the directory', () => ({ GATEWAY_DATA_DIR: '/dev/null' })],
  ['a file as the directory', () => ({ GATEWAY_DATA_DIR: '/etc/passwd' })],
  ['a directory in a file', () => ({ GATEWAY_DATA_DIR: '/etc/passwd/a/b' })],
  ['a directory that cannot be made', () => ({ GATEWAY_DATA_DIR: '/proc/x/y' })],
  [
    'the directory of npm start',
    () => ({ GATEWAY_DATA_DIR: directoryWith((path) => writeFileSync(join(path, 'demo.key'), 'x')) }),
  ],
  [
    'a secret that others can read',
    () => ({
      GATEWAY_DATA_DIR: directoryWith((path) => {
        writeFileSync(join(path, 'gateway.secret'), 'a'.repeat(64));
        chmodSync(join(path, 'gateway.secret'), 0o644);
      }),
    }),
  ],
  [
    'a secret that is too short',
    () => ({
      GATEWAY_DATA_DIR: directoryWith((path) => writeFileSync(join(path, 'gateway.secret'), 'ab', { mode: 0o600 })),
    }),
  ],
  [
    'a store without its secret',
    () => ({ GATEWAY_DATA_DIR: directoryWith((path) => writeFileSync(join(path, 'gateway.db'), '')) }),
  ],
  [
    'the secret of another store',
    async () => ({
      GATEWAY_DATA_DIR: await usedDirectory((path) => writeFileSync(join(path, 'gateway.secret'), 'ab'.repeat(32))),
    }),
  ],
  [
    'a store that is cut off',
    async () => ({ GATEWAY_DATA_DIR: await usedDirectory((path) => truncateSync(join(path, 'gateway.db'), 8_192)) }),
  ],
  [
    'a store that is not a database',
    async () => ({
      GATEWAY_DATA_DIR: await usedDirectory((path) => writeFileSync(join(path, 'gateway.db'), 'x'.repeat(9_000))),
    }),
  ],
  [
    'a log that is not a database',
    async () => ({
      GATEWAY_DATA_DIR: await usedDirectory((path) => writeFileSync(join(path, 'journal.db'), 'x'.repeat(9_000))),
    }),
  ],
  [
    'a store of a newer version',
    async () => ({ GATEWAY_DATA_DIR: await usedDirectory((path) => setVersion(join(path, 'gateway.db'))) }),
  ],
  [
    'a log of a newer version',
    async () => ({ GATEWAY_DATA_DIR: await usedDirectory((path) => setVersion(join(path, 'journal.db'))) }),
  ],
])('config check and the start refuse %s with the same line', async (_, makeEnv) => {
  const env = {
    DOUBLETICK_API_KEY: secret,
    GATEWAY_PORT: '0',
    GATEWAY_DATA_DIR: join(temporaryDirectory(), 'data'),
    ...(await makeEnv()),
  };
  const check = await setupCli(undefined, env).run('config', 'check');
  expect(await start(env)).toEqual(check);
  expect(check).toEqual({ code: 1, out: '', err: expect.stringMatching(/^[A-Z/][^\n]{20,}\.\n$/) });
  expect(check.err).not.toMatch(/secret@|live_secret/);
});

it('config check leaves a directory that does not exist alone, and one that a gateway has used', async () => {
  const missing = setupCli(undefined, { DOUBLETICK_API_KEY: secret });
  expect(await missing.run('config', 'check')).toEqual({ code: 0, out: 'The settings can be used.\n', err: '' });
  expect(existsSync(missing.dataDir)).toBe(false);
  const used = await usedDirectory(() => undefined);
  const filesIn = (path: string) => readdirSync(path).filter((name) => !/-(wal|shm)$/.test(name));
  const before = filesIn(used);
  const { run } = setupCli(undefined, { DOUBLETICK_API_KEY: secret, GATEWAY_DATA_DIR: used });
  expect(await run('config', 'check')).toEqual({ code: 0, out: 'The settings can be used.\n', err: '' });
  expect(filesIn(used)).toEqual(before);
});

async function start(env: Record<string, string>) {
  const print = vi.spyOn(console, 'error').mockReturnValue();
  const code = await runGateway([], env);
  const err = print.mock.calls.map(([line]) => `${line}\n`).join('');
  print.mockRestore();
  return { code, out: '', err };
}

function setVersion(path: string): void {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 99');
  db.close();
}
