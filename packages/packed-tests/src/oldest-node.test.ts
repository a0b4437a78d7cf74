import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const modules = resolve(import.meta.dirname, '../node_modules');
const mockServer = resolve(import.meta.dirname, '../../../apps/mock-server');
// An optional dependency, which some platforms do not have.
const node = join(modules, 'node-22/bin/node');

/** What rests on parts of Node that differ by version. The tests of the mock run on the repository's own version. */
const files = [
  'src/http/request/read-form.test.ts',
  'src/http/request/content-coding.test.ts',
  'src/http/fetch-in-process.test.ts',
];

it('passes these tests of the mock on the oldest Node that it supports', async ({ skip }) => {
  skip(!existsSync(node), 'Node 22 is not installed on this platform.');
  expect((await run(node, ['--version'])).stdout.trim()).toBe('v22.18.0');
  const settings = ['--config', '../../vitest.config.ts', '--root', '.', '--reporter', 'default'];
  const { stdout } = await run(node, [join(modules, 'vitest/vitest.mjs'), 'run', ...settings, ...files], {
    cwd: mockServer,
  });
  expect(stripVTControlCharacters(stdout)).toMatch(new RegExp(`Test Files +${files.length} passed`));
});
