import { glob, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Modules that are loaded one by one, when an event needs them. */
const onDemand = 'contract/generated/validators';

/**
 * Bundles the modules of a folder into one per entry point, and chunks for what several share. Modules that are
 * imported on demand remain separate. Loading a hundred small files instead would take four times as long.
 */
export async function joinModules(folder: string, entries: readonly string[]): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [...entries],
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    target: 'es2024',
    platform: 'neutral',
    packages: 'external',
    external: ['node:*'],
    plugins: [leaveApart],
    write: false,
  });
  for await (const file of glob('**/*.js', { cwd: folder })) {
    if (!file.startsWith(onDemand)) await rm(join(folder, file));
  }
  for (const { path, contents } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
}

/** The files that import them are one folder deep: an entry point such as `webhooks/`, or a chunk. */
const leaveApart: Plugin = {
  name: 'leave-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/validators\// }, ({ path }) => ({
      path: `../${onDemand}/${basename(path)}`,
      external: true,
    }));
  },
};
