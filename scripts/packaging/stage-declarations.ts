import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/** What is declared, and where the declarations go. */
export interface DeclarationFolders {
  packageFolder: string;
  /** The modules that it exports, such as `./src/index.ts`. */
  sources: readonly string[];
  /** The repository. */
  root: string;
  to: string;
}

const contract = 'packages/contract/src/index.d.ts';
const specifiers = /(\bfrom\s+|\bimport\()(['"])(\.[^'"]+|@doubletick-kit\/contract)\2/g;

/**
 * Declares what the package exports, and with it those parts of the contract that the declarations name.
 *
 * @throws Error with the compiler's messages.
 */
export async function stageDeclarations({ packageFolder, sources, root, to }: DeclarationFolders): Promise<void> {
  await mkdir(join(packageFolder, '.data'), { recursive: true });
  const work = await mkdtemp(join(packageFolder, '.data/types-'));
  await emit({ packageFolder, sources, root, to: work });
  const folder = relative(root, packageFolder);
  const files = new Set(sources.map((source) => join(folder, source.replace(/\.ts$/, '.d.ts'))));
  // A file that is added while the set is walked is walked as well.
  for (const file of files) {
    // A JavaScript module has its declarations next to it.
    const source = existsSync(join(work, file)) ? join(work, file) : join(root, file);
    const text = (await readFile(source, 'utf8')).replace(
      specifiers,
      (...[, before, quote, specifier = '']: string[]) => {
        const target = specifier.startsWith('.')
          ? join(dirname(file), specifier).replace(/\.[jt]s$/, '.d.ts')
          : contract;
        files.add(target);
        const path = relative(dirname(file), target).replace(/\.d\.ts$/, '.js');
        return `${before}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
      },
    );
    await mkdir(dirname(join(to, file)), { recursive: true });
    await writeFile(join(to, file), text);
  }
  await rm(work, { recursive: true });
}

/** Compiles the contract as a part of the package: the compiler declares nothing that it finds in `node_modules`. */
async function emit({ packageFolder, sources, root, to }: DeclarationFolders): Promise<void> {
  const compilerOptions = {
    noEmit: false,
    noEmitOnError: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: to,
    paths: { '@doubletick-kit/contract': [join(root, 'packages/contract/src/index.ts')] },
  };
  const config = join(to, 'tsconfig.json');
  const files = sources.map((source) => join(packageFolder, source));
  await writeFile(
    config,
    JSON.stringify({ extends: join(packageFolder, 'tsconfig.json'), compilerOptions, files, include: [] }),
  );
  const tsc = resolve(packageFolder, 'node_modules/.bin/tsc');
  const { status, stdout } = spawnSync(tsc, ['-p', config], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}
