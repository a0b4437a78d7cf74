import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const repository = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const find = (pattern: string) => globSync(pattern, { cwd: repository, exclude: ['**/node_modules/**'] });

it('every difference names a test that exists', () => {
  const tests = [...find('{apps,packages}/*/src/**/*.test.ts'), 'packages/contract-tests/src/cases.ts']
    .map(read)
    .join('\n');
  const rows = read('docs/upstream-differences.md').matchAll(/\| `(?<title>[^`]+)` \|$/gm);
  const titles = [...rows].map(({ groups }) => groups?.title ?? '');
  expect(titles.length).toBeGreaterThan(20);
  expect(titles.filter((title) => !tests.includes(title))).toEqual([]);
});

it('every link between documents leads to a file', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...find('docs/**/*.md'), ...find('openapi/*.md')];
  const broken = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?<target>[^)#]+)[^)]*\)/g)]
      .map(({ groups }) => groups?.target ?? '')
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => find(join(document, '..', target).replace(/\/$/, '')).length === 0)
      .map((target) => `${document} → ${target}`),
  );
  expect(broken).toEqual([]);
});
