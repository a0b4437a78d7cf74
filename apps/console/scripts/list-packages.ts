import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** Lists the folders of the packages that a build takes code or styles from, for the licences of the published pages. */
export function listPackages(): { plugin: Plugin; folders(): string[] } {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'list-packages',
    moduleParsed({ id }) {
      const [folder] = /^\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? [];
      if (folder !== undefined) folders.add(relative(root, folder));
    },
  };
  return { plugin, folders: () => [...folders].sort() };
}
