import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A package whose code another package carries. */
export interface CarriedPackage {
  folder: string;
  /** Where it is not the installed version. */
  version?: string | undefined;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const root = resolve(import.meta.dirname, '../..');

/** esbuild names the file above the code that comes from it. */
const origins = /^\s*\/\/ \S*?(node_modules\/\.pnpm\/[^/]+\/node_modules\/(?:@[^/]+\/)?[^/\s]+)\/\S+$/gm;

/**
 * The licences of the packages whose code these files hold, as the text of THIRD-PARTY-NOTICES: each licence text once,
 * under the names of its packages.
 *
 * @throws Error for a package that neither has a licence file nor says that its licence is MIT or the Unlicense.
 */
export function thirdPartyNotices(carried: readonly CarriedPackage[]): string {
  const names = new Map<string, Set<string>>();
  for (const { folder, version } of carried) {
    const manifest = readManifest(folder);
    const text = licenceOf(folder, manifest);
    const packages = names.get(text) ?? new Set();
    names.set(text, packages.add(`${manifest.name} ${version ?? manifest.version}`));
  }
  const sections = [...names].map(([text, packages]) => `${[...packages].sort().join('\n')}\n\n${text}`).sort();
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['This package contains code of the packages below.', ...sections].join(rule)}\n`;
}

/** The package of a bundled file, and those that its code was taken from, as esbuild's comments in it name them. */
export function packagesNamedIn(file: string): CarriedPackage[] {
  const [own] = /^.*\/node_modules\/\.pnpm\/[^/]+\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [];
  const named = Array.from(readFileSync(file, 'utf8').matchAll(origins), ([, folder = '']) => join(root, folder));
  return [...new Set(own === undefined ? named : [own, ...named])].map((folder) => ({ folder }));
}

/**
 * The packages in a bundle that someone else published. Its source map names what was bundled; a package among those may
 * be a bundle itself, so that what all of them depend on is added.
 *
 * @throws Error for a package that is not installed.
 */
export function packagesInBundle(packageFolder: string, sourceMap: string): CarriedPackage[] {
  const installed = new Map(dependenciesOf(packageFolder).map((folder) => [readManifest(folder).name, folder]));
  const { sources }: { sources: string[] } = JSON.parse(readFileSync(sourceMap, 'utf8'));
  const bundled = new Map<string, CarriedPackage>();
  for (const source of sources) {
    const [, version, name] = /@([\d.]+[^/_]*)[^/]*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
    if (name === undefined || bundled.has(name)) continue;
    const folder = installed.get(name) ?? join(packageFolder, '../..', name);
    if (!existsSync(folder)) throw new Error(`${name} is part of ${packageFolder}; install it, for its licence`);
    bundled.set(name, { folder, version });
  }
  return [
    ...bundled.values(),
    ...[...installed].filter(([name]) => !bundled.has(name)).map(([, folder]) => ({ folder })),
  ];
}

/** A package and what it depends on, without those that add no code: types and the compiler. */
function dependenciesOf(packageFolder: string): string[] {
  const folders = new Set([realpathSync(packageFolder)]);
  // A folder that is added while the set is walked is walked as well.
  for (const folder of folders) {
    const { name, dependencies, peerDependencies, optionalDependencies } = readManifest(folder);
    const modules = folder.slice(0, -name.length);
    for (const dependency of Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })) {
      const path = join(modules, dependency);
      if (!/^(?:@types\/.+|typescript)$/.test(dependency) && existsSync(path)) folders.add(realpathSync(path));
    }
  }
  return [...folders];
}

/** @see https://unlicense.org */
const unlicense = `The Unlicense

This is free and unencumbered software released into the public domain. Anyone is free to copy, modify, publish, use,
compile, sell, or distribute this software, either in source code form or as a compiled binary, for any purpose,
commercial or non-commercial, and by any means.`;

function licenceOf(folder: string, { name, license, author }: Manifest): string {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[.-]\w+)*$/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  if (license === 'Unlicense') return unlicense;
  if (license !== 'MIT') throw new Error(`${name} has no licence file; its manifest says ${license}`);
  const holder = typeof author === 'object' ? author.name : author;
  const [, terms = ''] = readFileSync(join(root, 'LICENSE'), 'utf8').split(/^Copyright .*\n/m);
  return `MIT License\n\nCopyright (c) ${holder ?? `the authors of ${name}`}\n${terms.trimEnd()}`;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
