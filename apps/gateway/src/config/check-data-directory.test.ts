import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { checkDataDirectory } from './check-data-directory.ts';

function setup() {
  const path = join(temporaryDirectory(), 'data');
  mkdirSync(path, { mode: 0o700 });
  return { path };
}

it('accepts a directory that is empty, or missing with its parents, and leaves both as they are', () => {
  const { path } = setup();
  checkDataDirectory(path);
  checkDataDirectory(join(path, 'a', 'b'));
  expect(readdirSync(path)).toEqual([]);
});

it('looks at the folder of the gateway in a directory that others can enter', () => {
  const { path } = setup();
  chmodSync(path, 0o755);
  checkDataDirectory(path);
  writeFileSync(join(path, 'gateway'), '');
  expect(() => checkDataDirectory(path)).toThrow(
    `The gateway's data directory ${path} cannot be used: ${join(path, 'gateway')} is not a directory.`,
  );
});

it('accepts a directory whose database has just been created and is still empty', () => {
  const { path } = setup();
  writeFileSync(join(path, 'gateway.secret'), 'ab'.repeat(32), { mode: 0o600 });
  writeFileSync(join(path, 'gateway.db'), '', { mode: 0o600 });
  expect(() => checkDataDirectory(path)).not.toThrow();
});
