/** Stages the published package in dist/: joined modules, declarations, the script of the API reference, a manifest. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { findScalarScript } from '../src/http/docs/scalar-script.ts';
import { stageDeclarations } from './stage-declarations.ts';
import { stageManifest } from './stage-manifest.ts';

const packageFolder = resolve(import.meta.dirname, '..');
const root = resolve(packageFolder, '../..');
const dist = join(packageFolder, 'dist');

/** The script of the reference goes along: the package that it comes in brings 200 others for those who bundle it. */
const carryScalarScript: Plugin = {
  name: 'carry-scalar-script',
  setup({ onLoad }) {
    onLoad({ filter: /\/http\/docs\/scalar-script\.ts$/ }, () => ({
      contents: `export const findScalarScript = () => new URL('../scalar.js', import.meta.url);`,
    }));
  },
};

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await build({
  absWorkingDir: packageFolder,
  entryPoints: ['src/index.ts', 'src/main.ts'],
  outdir: dist,
  // The reference is imported on demand, so that its module is a chunk and finds the script above itself.
  entryNames: '[name]',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'node22.18',
  platform: 'node',
  external: Object.keys(manifest.dependencies),
  plugins: [carryScalarScript],
});
await stageDeclarations({ packageFolder, root, to: join(dist, 'types') });
await cp(fileURLToPath(findScalarScript()), join(dist, 'scalar.js'));
await writeFile(join(dist, 'package.json'), `${JSON.stringify(await stageManifest(packageFolder), null, 2)}\n`);
await cp(join(root, 'LICENSE'), join(dist, 'LICENSE'));
const readme = await readFile(join(packageFolder, 'README.md'), 'utf8');
await writeFile(join(dist, 'README.md'), readme.replaceAll('](../../docs/', '](docs/'));
for (const [, file = ''] of readme.matchAll(/\]\(\.\.\/\.\.\/(docs\/[^)#]+)/g))
  await cp(join(root, file), join(dist, file));
const changelog = join(packageFolder, 'CHANGELOG.md');
if (existsSync(changelog)) await cp(changelog, join(dist, 'CHANGELOG.md'));
