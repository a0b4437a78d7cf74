import { execFile, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');
/** Packages of Debian are not seen by another Python. */
const python = '/usr/bin/python3';

function has(modules: string): boolean {
  return spawnSync(python, ['-c', `import ${modules}`]).status === 0;
}

it('passes its tests in Python, in parallel where pytest can', async ({ skip }) => {
  const isMissing = !has('pytest, httpx');
  if (isMissing) console.warn(`The example in Python is skipped: ${python} has no pytest and httpx.`);
  skip(isMissing);
  const mock = `${process.execPath} ${join(root, 'apps/mock-server/src/main.ts')}`;
  const set = [`MOCK_COMMAND=${mock}`, 'PYTHONDONTWRITEBYTECODE=1'];
  const workers = has('xdist') ? ['-n', '2'] : [];
  const pytest = [python, '-m', 'pytest', '-q', '-p', 'no:cacheprovider', ...workers, 'examples/python'];
  const { stdout } = await run('/usr/bin/env', ['-u', 'MOCK_URL', ...set, ...pytest], { cwd: root });
  expect(stdout).toMatch(/^\d+ passed in /m);
}, 120_000);
