import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fragmentsOf, relativeLinks } from '../../../scripts/packaging/markdown.ts';

const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-links-'));
afterAll(() => rmSync(folder, { recursive: true }));
execFileSync(process.execPath, [resolve(import.meta.dirname, '../../../scripts/pack.ts'), folder]);

/** The unpacked tarballs. */
const packages = globSync('*.tgz', { cwd: folder }).map((tarball) => {
  const name = basename(tarball, '.tgz');
  const root = join(folder, name);
  mkdirSync(root);
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', root, '--strip-components=1']);
  return { name, root, documents: globSync('**/*.md', { cwd: root }) };
});

it('reads the documents of all three tarballs', () => {
  expect(packages).toHaveLength(3);
  for (const { documents } of packages) expect(documents.length).toBeGreaterThan(2);
});

it.each(packages)('every link of a document in $name leads to a file and heading in it', ({ root, documents }) => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const broken = documents.flatMap((document) =>
    relativeLinks(read(document))
      .filter(({ path, fragment }) => {
        const target = path === '' ? document : join(document, '..', path);
        if (target.startsWith('..') || !existsSync(join(root, target))) return true;
        return fragment !== '' && !fragmentsOf(read(target)).includes(fragment);
      })
      .map(({ path, fragment }) => `${document} → ${path}#${fragment}`),
  );
  expect(broken).toEqual([]);
});
