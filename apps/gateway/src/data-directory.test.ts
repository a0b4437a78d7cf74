import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDataDirectory } from './data-directory.ts';
import { temporaryDirectory } from './setup-gateway.fixture.ts';

const modeOf = (path: string) => statSync(path).mode & 0o777;

it('creates the directory and the secret accessible only to their owner', () => {
  const path = join(temporaryDirectory(), 'deep', 'data');
  openDataDirectory(path);
  expect(modeOf(path)).toBe(0o700);
  expect(modeOf(join(path, 'gateway.secret'))).toBe(0o600);
  expect(readFileSync(join(path, 'gateway.secret'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  expect(readdirSync(path)).toEqual(['.gitignore', 'gateway.secret']);
});

it('hides a directory that it creates from git, also the folder in one that others can enter', () => {
  const repository = join(temporaryDirectory(), 'repository');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
  execFileSync('git', ['init', '-q', repository]);
  mkdirSync(join(repository, 'volume'), { mode: 0o755 });
  openDataDirectory(join(repository, 'teams'));
  openDataDirectory(join(repository, 'volume'));
  expect(git('status', '--porcelain', '--untracked-files=all')).toBe('');
});

it('hides nothing in a directory that was there', () => {
  const path = temporaryDirectory();
  openDataDirectory(path);
  expect(readdirSync(path)).toEqual(['gateway.secret']);
});

it('derives the same keys at every start, and a different key for each purpose', () => {
  const path = temporaryDirectory();
  const first = openDataDirectory(path);
  expect(openDataDirectory(path)).toEqual(first);
  expect(first.pepper).not.toEqual(first.recipientKey);
  expect(first.signingKey.asymmetricKeyType).toBe('ed25519');
  expect(openDataDirectory(path).signingKey.equals(first.signingKey)).toBe(true);
  expect(openDataDirectory(temporaryDirectory()).signingKey.equals(first.signingKey)).toBe(false);
  expect(openDataDirectory(temporaryDirectory()).pepper).not.toEqual(first.pepper);
});

it.each([
  ['too short', 'abcd\n'],
  ['empty', ''],
  ['not hex', 'z'.repeat(64)],
])('refuses a secret that is %s', (_, text) => {
  const path = temporaryDirectory();
  writeFileSync(join(path, 'gateway.secret'), text, { mode: 0o600 });
  expect(() => openDataDirectory(path)).toThrow(
    /^The gateway's data directory .*gateway\.secret is not 64 or more hex digits.*$/,
  );
});

it.each([0o640, 0o604])('refuses a secret of mode %o, which others can read', (mode) => {
  const path = temporaryDirectory();
  openDataDirectory(path);
  chmodSync(join(path, 'gateway.secret'), mode);
  expect(() => openDataDirectory(path)).toThrow(/^.*gateway\.secret is readable by other users; run chmod 600.*$/);
});

it('creates no new secret for a database that needs the lost one', () => {
  const path = temporaryDirectory();
  openDataDirectory(path);
  writeFileSync(join(path, 'gateway.db'), '');
  rmSync(join(path, 'gateway.secret'));
  expect(() => openDataDirectory(path)).toThrow(/^.*gateway\.secret is missing although gateway\.db exists.*$/);
});

it('names a path that is not a directory', () => {
  const path = join(temporaryDirectory(), 'file');
  writeFileSync(path, '');
  expect(() => openDataDirectory(path)).toThrow(/^The gateway's data directory .*file cannot be used: .*$/);
});

it('names a path that cannot be created', () => {
  const parent = join(temporaryDirectory(), 'file');
  mkdirSync(parent);
  writeFileSync(join(parent, 'x'), '');
  expect(() => openDataDirectory(join(parent, 'x', 'data'))).toThrow(
    `cannot be used: ${join(parent, 'x')} is not a directory.`,
  );
});

it('tries once where directories cannot be created', () => {
  expect(() => openDataDirectory('/proc/x/y')).toThrow(/cannot be used: E[A-Z]+: /);
});
