import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { banner } from './banner.ts';

/** Bundles modules, given as source code by name, with their dependencies. What several share goes into chunks. */
export async function bundleModules(sources: Map<string, string>): Promise<[file: string, text: string][]> {
  const { outputFiles } = await build({
    entryPoints: [...sources.keys()].map((name) => `module:${name}`),
    plugins: [fromMemory(sources)],
    entryNames: '[name]',
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minifySyntax: true,
    write: false,
    banner: { js: banner },
  });
  return outputFiles.map((file) => [basename(file.path).replace('module_', ''), file.text]);
}

function fromMemory(sources: Map<string, string>): Plugin {
  return {
    name: 'modules-from-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^module:/ }, ({ path }) => ({ path: path.replace('module:', ''), namespace: 'module' }));
      onLoad({ filter: /.*/, namespace: 'module' }, ({ path }) => ({
        contents: sources.get(path) ?? '',
        resolveDir: import.meta.dirname,
      }));
    },
  };
}
