import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** Everything that a build is made from, and what makes it. */
const sources = [
  'apps/console/{index.html,package.json,vite.config.ts}',
  'apps/console/{public,scripts,src}/**/*',
  'openapi/dist/**/*',
  'packages/{contract,core}/{package.json,src/**/*}',
  'pnpm-lock.yaml',
];

/** A hash of everything that the pages are built from. */
export function hashSources(): string {
  const hash = createHash('sha256').update(`${process.platform} ${process.version}`);
  const found = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:test|fixture)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of found.sort()) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
