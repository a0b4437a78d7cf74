import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fragmentsOf, relativeLinks } from '../../../scripts/packaging/markdown.ts';

const repository = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const find = (pattern: string) => globSync(pattern, { cwd: repository, exclude: ['**/node_modules/**'] });

it('every difference names an existing test', () => {
  const tests = [...find('{apps,packages}/*/src/**/*.test.ts'), ...find('packages/contract-tests/src/cases/*.ts')]
    .map(read)
    .join('\n');
  const rows = read('docs/upstream-differences.md').matchAll(/\| `(?<title>[^`]+)` \|$/gm);
  const titles = [...rows].map(({ groups }) => groups?.title ?? '');
  expect(titles.length).toBeGreaterThan(20);
  expect(titles.filter((title) => !tests.includes(title))).toEqual([]);
});

it('every link between documents leads to an existing file and heading', () => {
  const documents = [...find('*.{md,txt}'), ...find('{docs/**,openapi,bench,apps/*,packages/*,examples/*}/*.md')];
  const broken = documents.flatMap((document) =>
    relativeLinks(read(document))
      .filter(({ path, fragment }) => {
        const target = path === '' ? document : join(document, '..', path);
        if (!existsSync(join(repository, target))) return true;
        return fragment !== '' && !fragmentsOf(read(target)).includes(fragment);
      })
      .map(({ path, fragment }) => `${document} → ${path}#${fragment}`),
  );
  expect(broken).toEqual([]);
});
