/** Files that `audit verify`, `audit prove` and verify.mjs are given and cannot use. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import type { Environment } from '../config/read-settings.ts';
import { resolveDeps } from '../deps.ts';
import { openStore } from '../open-store.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { setupCli } from './setup-cli.fixture.ts';

const verifier = new URL('../../verify/verify.mjs', import.meta.url).pathname;

/** A log of three records, a proof of one of them, and files that are of no use. */
async function setup(env: Environment = {}) {
  const cli = setupCli(undefined, env);
  const store = openStore(cli.dataDir, resolveDeps());
  await store.journal.append([exampleEvent({ id: 'one' }), exampleEvent({ id: 'two' })]);
  await store.close();
  const folder = temporaryDirectory();
  const fileOf = (name: string) => join(folder, name);
  copyFileSync(join(cli.dataDir, 'checkpoints.txt'), fileOf('kept.txt'));
  writeFileSync(fileOf('key.pem'), (await cli.run('audit', 'public-key')).out);
  await cli.run('audit', 'prove', 'one', '--out', fileOf('proof.json'));
  writeFileSync(fileOf('empty'), '');
  writeFileSync(fileOf('text'), 'no proof, no checkpoint and no key\n');
  writeFileSync(fileOf('bytes'), Buffer.from([0, 255, 254, 10, 0]));
  mkdirSync(fileOf('directory'));
  symlinkSync('loop', fileOf('loop'));
  return { ...cli, fileOf };
}

const useless: [name: string, reason: RegExp][] = [
  ['missing', /cannot be \w+: it does not exist\. Check the path/],
  ['missing/file', /cannot be \w+: it does not exist\. Check the path/],
  ['directory', /cannot be \w+: it is a directory\. Check the path/],
  ['text/file', /cannot be \w+: (a part of its path is not a directory|ENOTDIR)\. Check the path/],
  ['loop', /cannot be \w+: (its links lead in a circle|ELOOP)\. Check the path/],
  ['empty', /(is|cannot be used: it is) empty\. (Name a|Check the path)/],
];

/** Each argument that names a file, and what it says of a file that can be read but is something else. */
const places: [args: string[], option: string, other: RegExp][] = [
  [['verify', '--checkpoints', 'FILE'], '--checkpoints', /has no checkpoint\. Name a copy of checkpoints\.txt/],
  [['verify', '--key', 'FILE'], '--key', /is not a public key as `audit public-key` prints it\. Name a file/],
  [['prove', 'one', '--checkpoint', 'FILE', '--out', 'NEW'], '--checkpoint', /has no checkpoint\. Name a copy/],
  [['prove', '--between', 'FILE', '3', '--out', 'NEW'], '--between', /has no checkpoint\. Name a copy/],
  [['prove', '--between', '3', 'FILE', '--out', 'NEW'], '--between', /has no checkpoint\. Name a copy/],
];

it.each(places)('audit %j names the option, the file, the reason and what to do', async (args, option, other) => {
  const { run, fileOf } = await setup();
  const cases = [...useless, ['text', other], ['bytes', other]] as const;
  for (const [name, reason] of cases) {
    const given = args.map((arg) => (arg === 'FILE' ? fileOf(name) : arg === 'NEW' ? fileOf('new.json') : arg));
    const { code, out, err } = await run('audit', ...given);
    expect({ name, code, out }).toEqual({ name, code: 1, out: '' });
    expect(err.startsWith(`${option}: ${fileOf(name)} `)).toBe(true);
    expect(err).toMatch(reason);
    expect(err).toMatch(/^[^\n]+\.\n$/);
    expect(existsSync(fileOf('new.json'))).toBe(false);
  }
});

it.each([['verify'], ['prove', 'one']])(
  'audit %s says so if the checkpoints of the data directory cannot be read',
  async (...args) => {
    const { run, dataDir } = await setup();
    const path = join(dataDir, 'checkpoints.txt');
    rmSync(path);
    mkdirSync(path);
    const { code, out, err } = await run('audit', ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(`${path} cannot be read: it is a directory. Make it readable, or restore it from a backup.\n`);
  },
);

it.each([
  ['missing/file', 'its directory does not exist'],
  ['text/file', 'a part of its path is not a directory'],
  ['loop', 'there is something with this name already'],
  ['x'.repeat(256), 'its name is too long'],
])('audit prove --out %s says why it cannot be written', async (name, reason) => {
  const { run, fileOf } = await setup();
  const { code, err } = await run('audit', 'prove', 'one', '--out', fileOf(name));
  expect({ code, err }).toEqual({
    code: 1,
    err: `--out: ${fileOf(name)} cannot be written: ${reason}. Name another file with --out.\n`,
  });
});

it('reads and writes files where the user ran npm, which works in the directory of package.json', async () => {
  const INIT_CWD = temporaryDirectory();
  const { run, fileOf } = await setup({ INIT_CWD, npm_package_json: join(process.cwd(), 'package.json') });
  for (const name of ['kept.txt', 'key.pem']) copyFileSync(fileOf(name), join(INIT_CWD, name));
  expect(await run('audit', 'verify', '--checkpoints', 'kept.txt', '--key', 'key.pem')).toMatchObject({ code: 0 });
  const proven = await run('audit', 'prove', 'two', '--checkpoint', 'kept.txt', '--out', 'two.json');
  expect(proven.out).toMatch(/^Wrote two\.json: /);
  expect(existsSync(join(INIT_CWD, 'two.json'))).toBe(true);
});

it.each([
  [0, 'first', /is not JSON\. Name a proof\./],
  [1, 'second', /has no checkpoint\. Name a copy of checkpoints\.txt\./],
  [2, 'third', /is not a public key in PEM\. Ask for `audit public-key`\./],
] as const)('verify.mjs says which of its files cannot be used, and why: %i', async (at, place, other) => {
  const { fileOf } = await setup();
  const files = ['proof.json', 'kept.txt', 'key.pem'].map(fileOf);
  expect(spawnSync(process.execPath, [verifier, ...files]).status).toBe(0);
  for (const [name, reason] of [...useless, ['text', other], ['bytes', other]] as const) {
    const args = [verifier, ...files.toSpliced(at, 1, fileOf(name))];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ name, status, stdout }).toEqual({ name, status: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(new RegExp(`^Not verified\\. The ${place} file[^\n]+\\.\n$`));
    if (reason !== other) expect(stderr).toContain(`, ${fileOf(name)}, `);
  }
});

it('verify.mjs says so if someone may not read a file', async () => {
  const { fileOf } = await setup();
  chmodSync(fileOf('proof.json'), 0);
  const files = ['proof.json', 'kept.txt', 'key.pem'].map(fileOf);
  // Root may read everything, and the others may not enter its directory.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  const { status, stderr } = spawnSync(process.execPath, [verifier, ...files], {
    encoding: 'utf8',
    ...(uid !== undefined && { uid }),
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `Not verified. The first file, ${fileOf('proof.json')}, cannot be used: you have no permission. Check the path.\n`,
  });
});
