import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { installed, tarball } from './install-packed.ts';

const bin = resolve(import.meta.dirname, '../node_modules/.bin');
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.replace(/^package\//, ''));

it.each([
  ['publint', ['run', tarball, '--strict']],
  ['attw', [tarball, '--profile', 'esm-only']],
])('passes %s', (name, args) => {
  const { status, stdout, stderr } = spawnSync(join(bin, name), args, { encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
});

it('contains only compiled modules, their declarations and texts', () => {
  const expected =
    /^(?:LICENSE|THIRD-PARTY-NOTICES|README\.md|CHANGELOG\.md|package\.json|docs\/.+\.md|.+(?<!\.test)(?:\.js|\.d\.ts))$/;
  expect(files.filter((file) => !expected.test(file))).toEqual([]);
  const bytes = files.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0);
  console.log(`${files.length} files, ${bytes} bytes, packed ${statSync(tarball).size} bytes`);
  expect(bytes).toBeLessThan(4_000_000);
});

it('needs only openapi-fetch at run time, and names no other package of this repository', () => {
  expect(manifest.dependencies).toEqual({ 'openapi-fetch': '0.17.0' });
  for (const property of ['devDependencies', 'scripts']) expect(manifest).not.toHaveProperty(property);
  const mentions = files.flatMap((file) => {
    const text = readFileSync(join(installed, file), 'utf8');
    return [...text.matchAll(/@doubletick-kit\/(?!core\b)[\w-]+|\b(?:workspace|catalog):|#contract/g)].map(
      ([mention]) => `${file}: ${mention}`,
    );
  });
  expect(mentions.filter((mention) => !mention.startsWith('docs/'))).toEqual([]);
});

it('contains only what the client uses of the contract: neither validators of operations nor the document', () => {
  const validators = readdirSync(join(installed, 'contract/generated/validators')).filter((file) =>
    file.endsWith('.js'),
  );
  expect(validators.filter((file) => !/^(?:[A-Z_]+|chunk-\w+)\.js$/.test(file))).toEqual([]);
  expect(files.filter((file) => /(?:openapi|doubletick)\.json$/.test(file))).toEqual([]);
});

it('has every file that an import, an export or the README leads to', () => {
  const missing: string[] = [];
  const need = (from: string, path: string) => {
    if (!existsSync(join(installed, path))) missing.push(`${from}: ${path}`);
  };
  for (const file of files) {
    const text = readFileSync(join(installed, file), 'utf8');
    const specifiers = /\.(?:js|d\.ts)$/.test(file)
      ? text.matchAll(/^(?!\s*\*).*?(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.[^"']+)["']/gm)
      : file === 'README.md'
        ? text.matchAll(/\]\(([^:)#]+)\)/g)
        : [];
    for (const [, specifier = ''] of specifiers) {
      const path = join(file, '..', specifier);
      need(file, file.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path);
    }
  }
  for (const [subpath, target] of Object.entries<string | Record<string, string>>(manifest.exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) need(subpath, path);
  }
  expect(missing).toEqual([]);
});
