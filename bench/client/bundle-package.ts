import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';
import { type PackageName, packages } from './plan.ts';

const compress = promisify(gzip);

/** A package with its dependencies in one minified file. */
export interface Bundle {
  file: string;
  /** 1 kB is 1,000 bytes. */
  gzippedKb: number;
}

/** Bundles the complete client of a package. */
export async function bundlePackage(name: PackageName, folder: string): Promise<Bundle> {
  const file = join(folder, `${name}.js`);
  const specifier = packages[name];
  await build({
    stdin: {
      contents: `export { ${name === 'client' ? 'DoubleTick' : 'default'} } from '${specifier}';`,
      resolveDir: import.meta.dirname,
    },
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // Sentences for developers, which the client loads when a request fails.
    external: ['../errors/advice.ts', './json-misfit.ts'],
    logLevel: 'error',
  });
  return { file, gzippedKb: (await compress(await readFile(file))).length / 1_000 };
}
