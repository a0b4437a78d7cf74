import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { makeFolder } from '../make-folder.ts';

/** JavaScript that bare Node can run, in a folder that the caller removes. */
export interface Children {
  folder: string;
  /** The measuring file. */
  child: string;
  /** URL of the contract as in a package: one JavaScript file per source file. */
  contract: string;
}

/** Compiles the measuring code and the contract file by file, so that stripping types is not measured. */
export async function buildChildren(): Promise<Children> {
  const folder = await makeFolder('contract');
  const contract = dirname(fileURLToPath(import.meta.resolve('@doubletick-kit/contract')));
  await translate(import.meta.dirname, folder);
  await translate(contract, join(folder, 'contract'));
  return {
    folder,
    child: join(folder, 'child.js'),
    contract: pathToFileURL(join(folder, 'contract/index.js')).href,
  };
}

async function translate(source: string, target: string): Promise<void> {
  const files = await readdir(source, { recursive: true });
  await build({
    entryPoints: files.filter(isRuntimeSource).map((file) => join(source, file)),
    outbase: source,
    outdir: target,
    bundle: true,
    treeShaking: false,
    format: 'esm',
    target: 'node22',
    plugins: [keepImports],
    logLevel: 'error',
  });
}

function isRuntimeSource(file: string): boolean {
  return /\.(ts|js)$/.test(file) && !/\.(test|d)\.ts$|schema\.ts$|^testing/.test(file);
}

/** Keeps every import; only the file extension changes. */
const keepImports: Plugin = {
  name: 'keep-imports',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    );
  },
};
