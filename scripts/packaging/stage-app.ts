import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { stageDeclarations } from './stage-declarations.ts';
import { stageTexts } from './stage-texts.ts';
import { type CarriedPackage, packagesNamedIn, thirdPartyNotices } from './third-party-notices.ts';

/** An app that is published as JavaScript. */
export interface AppPackage {
  packageFolder: string;
  /** Entry points beside those that the manifest exports. */
  commands: Readonly<Record<string, string>>;
  /** Entry points of threads, below `src/`. */
  threads?: readonly string[];
  /** Dependencies of which the package carries what it needs; so are all packages of this repository. */
  carries?: readonly string[];
  plugins?: Plugin[];
  /** Packages whose code the package carries, beside what is bundled here. */
  notices?: readonly CarriedPackage[];
}

interface Manifest {
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
  exports: Record<string, string>;
  [property: string]: unknown;
}

const root = resolve(import.meta.dirname, '../..');

/** Stages the published package in dist/: joined modules, declarations, a manifest, texts and the licences of others. */
export async function stageApp(app: AppPackage): Promise<void> {
  const { packageFolder, commands, threads = [], carries = [], plugins = [], notices = [] } = app;
  const dist = join(packageFolder, 'dist');
  const manifest: Manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const needed = Object.keys(manifest.dependencies).filter(
    (name) => !carries.includes(name) && !manifest.dependencies[name]?.startsWith('workspace:'),
  );

  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  const { metafile } = await build({
    absWorkingDir: packageFolder,
    entryPoints: [
      ...Object.values(manifest.exports),
      ...[...Object.values(commands), ...threads].map((entry) => `src/${entry}.ts`),
    ],
    outdir: dist,
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'node22.18',
    platform: 'node',
    external: [...needed, ...Object.keys(manifest.peerDependencies ?? {})],
    plugins,
    metafile: true,
  });
  const bundled = Object.keys(metafile.inputs)
    .map((input) => join(packageFolder, input))
    .filter((file) => existsSync(file))
    .flatMap(packagesNamedIn);
  await stageDeclarations({
    packageFolder,
    sources: Object.values(manifest.exports),
    root,
    to: join(dist, 'types'),
  });
  for (const command of Object.values(commands)) await addShebang(join(dist, `${command}.js`));
  const staged = await stageManifest(app, manifest, needed);
  await writeFile(join(dist, 'package.json'), `${JSON.stringify(staged, null, 2)}\n`);
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES'), thirdPartyNotices([...bundled, ...notices]));
  await stageTexts(packageFolder, dist);
}

/** The manifest of the published package: that of the workspace, with compiled files and the versions in use. */
async function stageManifest(app: AppPackage, manifest: Manifest, needed: readonly string[]): Promise<object> {
  const { scripts, devDependencies, private: isPrivate, publishConfig, ...kept } = manifest;
  const versions = needed.map(async (name) => {
    const installed = await readFile(join(app.packageFolder, 'node_modules', name, 'package.json'), 'utf8');
    return [name, JSON.parse(installed).version];
  });
  return {
    ...kept,
    bin: Object.fromEntries(Object.entries(app.commands).map(([name, entry]) => [name, `./${entry}.js`])),
    exports: { ...stageExports(app, manifest), './package.json': './package.json' },
    dependencies: Object.fromEntries(await Promise.all(versions)),
    publishConfig: { access: 'public' },
  };
}

function stageExports({ packageFolder }: AppPackage, { exports }: Manifest): object {
  const types = `./types/${relative(root, packageFolder)}/src`;
  const staged = Object.entries(exports).map(([subpath, source]) => {
    const entry = basename(source, '.ts');
    return [subpath, { types: `${types}/${entry}.d.ts`, default: `./${entry}.js` }];
  });
  return Object.fromEntries(staged);
}

async function addShebang(file: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  if (!code.startsWith('#!')) await writeFile(file, `#!/usr/bin/env node\n${code}`);
}
