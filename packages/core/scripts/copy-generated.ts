import { existsSync } from 'node:fs';
import { cp, glob, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A folder of sources, and the folder of the staged package that they are compiled to. */
export interface Staged {
  from: string;
  to: string;
}

/** Copies modules that are already JavaScript, if compiled modules import them, with everything that they import. */
export async function copyGenerated({ from, to }: Staged): Promise<void> {
  const modules = new Set<string>();
  for await (const file of glob('**/*.js', { cwd: to })) modules.add(join(to, file));
  // The loop also visits what is added while it runs.
  for (const file of modules) {
    if (!existsSync(file)) await cp(join(from, relative(to, file)), file);
    const source = await readFile(file, 'utf8');
    for (const [, specifier = ''] of source.matchAll(/\b(?:from\s*|import\()["'](\.[^"']+)["']/g)) {
      modules.add(resolve(dirname(file), specifier));
    }
  }
}

/** Copies the declaration files that are in the folder. */
export async function copyDeclarations(declarations: readonly string[], { from, to }: Staged): Promise<void> {
  const own = declarations.filter((file) => file.startsWith(from + sep));
  for (const file of own) await cp(file, join(to, relative(from, file)));
}
