import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { mantineStyles, scriptsOf } from './mantine-styles.ts';

const name = 'virtual:mantine.css';

/**
 * Gives the pages `virtual:mantine.css`: the styles of the components that they use. While developing, these are the
 * components of when the server started.
 *
 * @param folder what has the sources of the pages
 */
export function mantineStylesPlugin(folder: string): Plugin {
  return {
    name: 'mantine-styles',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8'));
      return mantineStyles([...sources, ...scriptsOf('@mantine/notifications'), ...scriptsOf('@mantine/spotlight')]);
    },
  };
}
