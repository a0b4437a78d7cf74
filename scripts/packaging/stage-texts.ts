import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { relativeLinks, replaceRelativeLinks } from './markdown.ts';

const root = resolve(import.meta.dirname, '../..');

/** A page above this size is a long table about this repository, and is left out of the packages. */
const largestPageBytes = 40_000;

/**
 * Stages the licence, the change log, and the README with the pages of `docs/` that it leads to, through any number of
 * pages. A link to anything else becomes its label.
 */
export async function stageTexts(packageFolder: string, dist: string): Promise<void> {
  await cp(join(root, 'LICENSE'), join(dist, 'LICENSE'));
  const changelog = join(packageFolder, 'CHANGELOG.md');
  if (existsSync(changelog)) await cp(changelog, join(dist, 'CHANGELOG.md'));
  const readme = join(packageFolder, 'README.md');
  if (!existsSync(readme)) return;

  const pages = await collectPages(readme);
  const staged = new Map([...pages.keys()].map((page) => [page, page === readme ? 'README.md' : relative(root, page)]));
  staged.set(join(root, 'LICENSE'), 'LICENSE');
  for (const [page, text] of pages) {
    const file = staged.get(page) ?? '';
    const linked = replaceRelativeLinks(text, ({ label, path, fragment }) => {
      const target = path === '' ? file : staged.get(join(dirname(page), path));
      if (target === undefined) return label;
      const to = target === file ? '' : relative(dirname(file), target);
      return `[${label}](${to}${fragment === '' ? '' : `#${fragment}`})`;
    });
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), linked);
  }
}

/** The texts of the README and of every page that is staged with it. */
async function collectPages(readme: string): Promise<Map<string, string>> {
  const pages = new Map([[readme, await readFile(readme, 'utf8')]]);
  // A page that is added while the map is walked is walked as well.
  for (const [page, text] of pages) {
    for (const { path } of relativeLinks(text)) {
      const target = join(dirname(page), path);
      if (pages.has(target) || !/^docs\/.+\.md$/.test(relative(root, target))) continue;
      const linked = await readFile(target, 'utf8');
      if (Buffer.byteLength(linked) <= largestPageBytes) pages.set(target, linked);
    }
  }
  return pages;
}
