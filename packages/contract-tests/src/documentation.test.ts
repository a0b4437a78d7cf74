import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

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
  const documents = [...find('*.{md,txt}'), ...find('{docs/**,openapi,bench,apps/*,packages/*}/*.md')];
  const broken = documents.flatMap((document) =>
    [...withoutCode(document).matchAll(/\]\((?<link>(?<path>[^)#]*)#?(?<fragment>[^)]*))\)/g)]
      .map(({ groups: { link = '', path = '', fragment = '' } = {} }) => ({ link, path, fragment }))
      .filter(({ path }) => !/^https?:/.test(path))
      .filter(({ path, fragment }) => {
        const target = path === '' ? document : join(document, '..', path);
        if (!existsSync(join(repository, target))) return true;
        return fragment !== '' && !fragmentsOf(target).includes(fragment);
      })
      .map(({ link }) => `${document} → ${link}`),
  );
  expect(broken).toEqual([]);
});

/** The text of a document without its code blocks, where a comment can look like a heading. */
function withoutCode(document: string): string {
  return read(document).replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}

/** The fragments of the headings of a document: a repeated title gets a number. */
function fragmentsOf(document: string): string[] {
  const titles = [...withoutCode(document).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return titles.map((title, index) => {
    const before = titles.slice(0, index).filter((other) => other === title).length;
    return before === 0 ? title : `${title}-${before}`;
  });
}
