import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Builds the mock as a package carries it: JavaScript, and what is loaded on demand in files of its own. */
export async function buildMock(folder: string): Promise<{ main: string; index: string }> {
  const sources = new URL('../../apps/mock-server/src/', import.meta.url);
  await build({
    entryPoints: ['main.ts', 'index.ts'].map((file) => fileURLToPath(new URL(file, sources))),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // Packages in CommonJS ask for it.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  return { main: join(folder, 'main.js'), index: join(folder, 'index.js') };
}
