import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };

/** The manifest of the published package: that of the workspace, with compiled files and the versions in use. */
export async function stageManifest(packageFolder: string): Promise<object> {
  const { scripts: _, devDependencies: __, publishConfig, dependencies, ...kept } = manifest;
  const { '@scalar/api-reference': ___, ...needed } = dependencies;
  return {
    ...kept,
    bin: { 'doubletick-mock': './main.js' },
    exports: {
      '.': { types: './types/apps/mock-server/src/index.d.ts', default: './index.js' },
      './package.json': './package.json',
    },
    dependencies: Object.fromEntries(
      await Promise.all(Object.keys(needed).map(async (name) => [name, await versionOf(name, packageFolder)])),
    ),
    publishConfig: { access: publishConfig.access },
  };
}

async function versionOf(name: string, packageFolder: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(packageFolder, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
}
