/** Stages the package to publish in dist/: compiled sources, the parts of the contract that they use, a manifest. */
import { globSync } from 'node:fs';
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { stageTexts } from '../../../scripts/packaging/stage-texts.ts';
import { packagesNamedIn, thirdPartyNotices } from '../../../scripts/packaging/third-party-notices.ts';
import contract from '../../contract/package.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { compile } from './compile.ts';
import { copyDeclarations, copyGenerated, type Staged } from './copy-generated.ts';
import { joinModules } from './join-modules.ts';

const packageFolder = resolve(import.meta.dirname, '..');
const root = resolve(packageFolder, '../..');
const work = join(packageFolder, '.data/build');
const dist = join(packageFolder, 'dist');
const contractFiles = new Map(Object.entries(contract.exports));

await rm(work, { recursive: true, force: true });
await mkdir(work, { recursive: true });
const declarations = await compile(Object.values(manifest.exports), { packageFolder, work });

await rm(dist, { recursive: true, force: true });
await stageSources({ from: join(packageFolder, 'src'), to: dist }, 'core');
await stageSources({ from: join(root, 'packages/contract/src'), to: join(dist, 'contract') }, 'contract');
for await (const file of glob('**/*.{js,d.ts}', { cwd: dist })) await edit(file, (text) => nameStagedFiles(text, file));

// Before the modules are joined, since that removes the comments that name the packages.
const carried = globSync('**/*.js', { cwd: dist }).flatMap((file) => packagesNamedIn(join(dist, file)));
await writeFile(join(dist, 'THIRD-PARTY-NOTICES'), thirdPartyNotices(carried));

await joinModules(
  dist,
  Object.values(manifest.exports).map((source) => source.replace('./src/', './').replace(/\.ts$/, '.js')),
);

await writeFile(join(dist, 'package.json'), `${JSON.stringify(stagedManifest(), null, 2)}\n`);
await stageTexts(packageFolder, dist);

async function stageSources(folders: Staged, name: string): Promise<void> {
  await rename(join(work, 'out', name, 'src'), folders.to);
  await copyGenerated(folders);
  await copyDeclarations(declarations, folders);
}

/** Replaces the sources that the compiler leaves in declarations with the files of the staged package. */
function nameStagedFiles(text: string, file: string): string {
  const toRoot = posix.relative(dirname(file), '.') || '.';
  const nameContractFile = (_: string, quote: string, name: string) => {
    const source = contractFiles.get(`./${name}`)?.replace('./src/', `${toRoot}/contract/`).replace(/\.ts$/, '.js');
    if (source === undefined) throw new Error(`${file} imports #contract/${name}, which the contract does not export.`);
    return `${quote}${source}${quote}`;
  };
  return text
    .replace(/(['"])#contract\/([\w-]+)\1/g, nameContractFile)
    .replace(/((?:\bfrom |\bimport\()(['"])\.[^'"]+)\.ts\2/g, '$1.js$2');
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(dist, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** The manifest of the published package: that of the workspace, with compiled files instead of sources. */
function stagedManifest(): object {
  const { scripts: _, devDependencies: __, imports: ___, publishConfig, exports, ...kept } = manifest;
  const entries = Object.entries(exports).map(([subpath, source]) => {
    const file = source.replace('./src/', './').replace(/\.ts$/, '');
    return [subpath, { types: `${file}.d.ts`, default: `${file}.js` }];
  });
  return {
    ...kept,
    exports: { ...Object.fromEntries(entries), './package.json': './package.json' },
    publishConfig: { access: publishConfig.access },
  };
}
