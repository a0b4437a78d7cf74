import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The package to compile, and a folder for intermediate files. The result is in its `out`, by package. */
export interface Folders {
  packageFolder: string;
  work: string;
}

/**
 * Compiles everything that the entry points import, including sources of other packages of the repository. Returns the
 * declaration files among them: those of modules that are already JavaScript.
 *
 * @throws Error with the compiler's messages.
 */
export async function compile(entries: readonly string[], { packageFolder, work }: Folders): Promise<string[]> {
  const packages = resolve(packageFolder, '..');
  const config = join(work, 'tsconfig.json');
  const options = {
    extends: relative(work, join(packageFolder, 'tsconfig.json')),
    compilerOptions: {
      noEmit: false,
      noEmitOnError: true,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: packages,
      outDir: join(work, 'out'),
    },
    include: [],
    files: entries.map((entry) => join(packageFolder, entry)),
  };
  await writeFile(config, JSON.stringify(options));
  const tsc = join(packageFolder, 'node_modules/.bin/tsc');
  const { status, stdout } = spawnSync(tsc, ['-p', config, '--listFiles'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const lines = stdout.split('\n');
  // Lines that are not a file are messages.
  if (status !== 0) throw new Error(lines.filter((line) => !isAbsolute(line)).join('\n'));
  return lines.filter(
    (file) => file.endsWith('.d.ts') && file.startsWith(packages + sep) && !file.includes('node_modules'),
  );
}
