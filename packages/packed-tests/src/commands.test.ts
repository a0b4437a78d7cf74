import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs an npm script of the root as npm does, with the Node of this process. */
function runScript(name: string, args: string[]) {
  const words = scripts[name]?.split(' ') ?? [];
  const command = words.slice(words.indexOf('node') + 1);
  return spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8' });
}

it.each(['start', 'mock:start', 'gateway:start', 'gateway'])('npm run %s answers --help with its usage', (name) => {
  const { status, stdout } = runScript(name, ['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: /);
});

it.each(['start', 'mock:start', 'gateway:start', 'gateway'])(
  'npm run %s refuses an argument it does not know',
  (name) => {
    const { status, stdout, stderr } = runScript(name, ['nonsense']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('nonsense');
    expect(stderr).toMatch(/^Usage: /m);
    expect(stderr).not.toMatch(/^ {4}at /m);
  },
);
