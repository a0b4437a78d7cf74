import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { installed } from './install-packed.ts';

const packageFolder = resolve(import.meta.dirname, '..');
const limits: { name: string; path: string; limit: string }[] = JSON.parse(
  readFileSync(join(packageFolder, '.size-limit.json'), 'utf8'),
);

it('keeps every entry point under its limit, minified and compressed', () => {
  const options = ['--json', '--config', 'size-limit.config.ts'];
  const { stdout, stderr } = spawnSync(join(packageFolder, 'node_modules/.bin/size-limit'), options, {
    cwd: packageFolder,
    encoding: 'utf8',
  });
  const results: { name: string; size: number; passed: boolean }[] = JSON.parse(stdout || stderr);
  const sizes = results.map(({ name, size }) => `${name}: ${size} of ${limits.find((it) => it.name === name)?.limit}`);
  console.log(sizes.join('\n'));
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
});

it('has a limit for every entry point', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const entries = Object.values<string | { default: string }>(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [join('../core/dist', entry.default)],
  );
  // A function can have its own limit, too.
  expect([...new Set(limits.map(({ path }) => path))].sort()).toEqual(entries.sort());
});
