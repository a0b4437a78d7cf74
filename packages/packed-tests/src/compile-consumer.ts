import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { consumer } from './install-packed.ts';

const installedPackages = resolve(import.meta.dirname, '../node_modules');

/** The compilers that users may have, with their versions. */
export const compilers = { 'typescript-5.9': '5.9.3', 'typescript-6': '6.0.3', typescript: '7.0.2' };

/** How a project may resolve modules, and which libraries it compiles with. */
export const resolutions = {
  NodeNext: { module: 'nodenext', lib: ['es2024'], types: ['node'] },
  // Without the types of Node: the client's declarations have to do with those of the web.
  bundler: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2024', 'dom', 'dom.iterable'], types: [] },
  // What `lib` is by default, next to the types of Node.
  'the default lib': { module: 'nodenext', types: ['node'] },
};

export type Compiler = keyof typeof compilers;
export type Resolution = keyof typeof resolutions;

// `Object.keys` returns strings.
export const compilerNames = Object.keys(compilers) as Compiler[];
export const resolutionNames = Object.keys(resolutions) as Resolution[];

/** Modules of the consumer, and what the compiler gets besides the project. */
export interface Project {
  readonly modules: readonly string[];
  readonly args?: readonly string[];
}

/** Compiles modules of the consumer, and returns what the compiler prints: nothing if they are correct. */
export function compile(compiler: Compiler, resolution: Resolution, project: Project | string): string {
  const { modules, args = [] } = typeof project === 'string' ? { modules: [project] } : project;
  const folder = mkdtempSync(join(consumer, 'types-'));
  const files = modules.map((text, index) => {
    const file = `consumer${index || ''}.ts`;
    writeFileSync(join(folder, file), text);
    return file;
  });
  const compilerOptions = {
    ...resolutions[resolution],
    target: 'es2023',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = resolve(installedPackages, compiler, 'bin/tsc');
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', '.', ...args], { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}
