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
  const to = join(folder, basename(tarball, '.tgz'));
  mkdirSync(to);
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', to, '--strip-components=1']);
  return to;
});

it('reads the documents of all three tarballs', () => {
  expect(packages).toHaveLength(3);
  const links = packages.map((root) =>
    globSync('**/*.md', { cwd: root }).map((file) => readFileSync(join(root, file))),
  );
  for (const documents of links) expect(documents.length).toBeGreaterThan(2);
});

it.each(packages)(
  'every link between the documents of %s leads to a file of the package and to its heading',
  (root) => {
    const broken = globSync('**/*.md', { cwd: root }).flatMap((file) =>
      relativeLinks(readFileSync(join(root, file), 'utf8'))
        .filter(({ path, fragment }) => {
          const target = path === '' ? file : join(file, '..', path);
          if (target.startsWith('..') || !existsSync(join(root, target))) return true;
          return fragment !== '' && !fragmentsOf(readFileSync(join(root, target), 'utf8')).includes(fragment);
        })
        .map(({ path, fragment }) => `${file} → ${path}#${fragment}`),
    );
    expect(broken).toEqual([]);
  },
);
