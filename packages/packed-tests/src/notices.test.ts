import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const packages = ['packages/core', 'apps/mock-server', 'apps/gateway'];
const scalar = join(root, 'apps/mock-server/node_modules/@scalar/api-reference');

const noticesOf = (folder: string) => readFileSync(join(root, folder, 'dist/THIRD-PARTY-NOTICES'), 'utf8');

/** Each licence text, with the names of the packages above it. */
function sectionsOf(folder: string): { names: string[]; text: string }[] {
  const [, ...sections] = noticesOf(folder).split(`\n\n${'-'.repeat(80)}\n\n`);
  return sections.map((section) => {
    const [heading = '', ...text] = section.split('\n\n');
    return { names: heading.split('\n').map((line) => line.replace(/ \S+$/, '')), text: text.join('\n\n') };
  });
}

/** The packages that the comments of a bundler, or a source map, name as the origin of code. */
function packagesIn(text: string): string[] {
  const paths = text.matchAll(/node_modules\/\.pnpm\/[^/"\s]+\/node_modules\/((?:@[^/"\s]+\/)?[^/"\s]+)\//g);
  return [...new Set(Array.from(paths, ([, name = '']) => name))];
}

it.each(packages)('has the licence of every package that %s carries', (folder) => {
  const listed = sectionsOf(folder).flatMap(({ names }) => names);
  // Bundling an app removes the comments of what it bundles, so they are read in the sources too.
  const sources = folder.startsWith('apps/') ? ['packages/contract/src/generated/**/*.js'] : [];
  const modules = globSync([`${folder}/dist/**/*.js`, ...sources].map((files) => join(root, files)));
  const carried = new Set(modules.flatMap((file) => packagesIn(readFileSync(file, 'utf8'))));
  expect(carried).toContain('ajv-formats');
  expect([...carried].filter((name) => !listed.includes(name))).toEqual([]);
});

it('has the licences of what the API reference is built from', () => {
  const listed = sectionsOf('apps/mock-server').flatMap(({ names }) => names);
  const bundled = packagesIn(readFileSync(join(scalar, 'dist/browser/standalone.js.map'), 'utf8'));
  expect(bundled.length).toBeGreaterThan(100);
  expect(bundled.filter((name) => !listed.includes(name))).toEqual([]);
  const installed = ['@scalar/api-reference', '@scalar/components', 'highlight.js', 'tailwindcss', 'vue'];
  expect(installed.filter((name) => !listed.includes(name))).toEqual([]);
});

it('has the licences of what the pages are built from', () => {
  const listed = sectionsOf('apps/mock-server').flatMap(({ names }) => names);
  const bundled: string[] = JSON.parse(readFileSync(join(root, 'apps/console/dist/packages.json'), 'utf8'));
  expect(bundled.filter((folder) => !listed.includes(folder.replace(/^.*node_modules\//, '')))).toEqual([]);
  const known = ['react', 'react-dom', '@mantine/core', '@tanstack/react-query', 'wouter'];
  expect(known.filter((name) => !listed.includes(name))).toEqual([]);
});

it.each(packages)('has terms in every licence text of %s', (folder) => {
  const sections = sectionsOf(folder);
  expect(sections.length).toBeGreaterThan(0);
  const terms =
    /Permission is hereby granted|Permission to use, copy|Redistribution and use|Apache License|CC0|released into the public domain/;
  expect(sections.filter(({ text }) => !terms.test(text)).map(({ names }) => names)).toEqual([]);
});

it('takes the licence text from the package itself', () => {
  const vue = readFileSync(join(root, 'node_modules/.pnpm/node_modules/vue/LICENSE'), 'utf8').trim();
  expect(
    sectionsOf('apps/mock-server')
      .find(({ names }) => names.includes('vue'))
      ?.text.trim(),
  ).toBe(vue);
});
