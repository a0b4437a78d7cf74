import { existsSync } from 'node:fs';
import { cp, glob, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A folder of sources, and the folder of the staged package that they were compiled to. */
export interface Staged {
  from: string;
  to: string;
}

/** Copies the modules that compiled modules import and that are JavaScript already, with what those import. */
export async function copyGenerated({ from, to }: Staged): Promise<void> {
  const modules = new Set<string>();
  for await (const file of glob('**/*.js', { cwd: to })) modules.add(join(to, file));
  // What is added while the set is walked is walked as well.
  for (const file of modules) {
    if (!existsSync(file)) await cp(join(from, relative(to, file)), file);
    const source = await readFile(file, 'utf8');
    for (const [, specifier = ''] of source.matchAll(/\b(?:from\s*|import\()["'](\.[^"']+)["']/g)) {
      modules.add(resolve(dirname(file), specifier));
    }
  }
}

/** Copies those of the declaration files that stand in the folder. */
export async function copyDeclarations(declarations: readonly string[], { from, to }: Staged): Promise<void> {
  const own = declarations.filter((file) => file.startsWith(from + sep));
  for (const file of own) await cp(file, join(to, relative(from, file)));
}
