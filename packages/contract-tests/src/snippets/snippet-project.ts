import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Snippet } from './read-snippets.ts';

const repository = resolve(import.meta.dirname, '../../../..');

/** What a reader of a guide has installed, and where it is in this repository. */
const installed = {
  '@doubletick-kit/core': 'packages/core',
  '@doubletick-kit/mock-server': 'apps/mock-server',
  '@opentelemetry/api': 'packages/core/node_modules/@opentelemetry/api',
  '@types/node': 'packages/core/node_modules/@types/node',
  hono: 'apps/mock-server/node_modules/hono',
  vitest: 'packages/contract-tests/node_modules/vitest',
};

/** What a snippet can use without an import. */
const given = `
import type { DoubleTick } from '@doubletick-kit/core';
declare global { const doubletick: DoubleTick, secret: string; }
`;

/** The libraries that a reader compiles with. TypeScript includes the types of the DOM unless `lib` is set. */
const libs = {
  node: ['es2024', 'esnext.disposable'],
  dom: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
};

/** Snippets as files of a project outside the repository. */
export interface SnippetProject {
  /** Compiles all files together; errors start with the document and line of the snippet. */
  compile(lib: keyof typeof libs): string[];
  /** The file that a snippet was written to. */
  fileOf(snippet: Snippet): string;
  remove(): void;
}

/** Writes every snippet to a separate file. */
export function createSnippetProject(snippets: readonly Snippet[]): SnippetProject {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-snippets-'));
  for (const [name, source] of Object.entries(installed)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(repository, source), link);
  }
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('package.json', JSON.stringify({ type: 'module' }));
  write('given.d.ts', given);
  for (const [name, lib] of Object.entries(libs)) {
    write(
      `${name}.json`,
      JSON.stringify({ extends: join(repository, 'tsconfig.base.json'), compilerOptions: { lib } }),
    );
  }
  for (const [index, { line, code }] of snippets.entries()) {
    // Empty lines before the code keep the line numbers of the document; the export makes every file a module.
    write(`${index}.ts`, `${'\n'.repeat(line - 1)}${code}export {};\n`);
  }

  return {
    compile(lib) {
      const tsc = join(repository, 'packages/contract-tests/node_modules/.bin/tsc');
      const options = { cwd: repository, encoding: 'utf8' } as const;
      const { status, stdout, stderr } = spawnSync(
        tsc,
        ['-p', join(folder, `${lib}.json`), '--pretty', 'false'],
        options,
      );
      if (status === 0) return [];
      const place = /^\S*doubletick-kit-snippets-\w+\/(\d+)\.ts\((\d+),\d+\)/gm;
      const text = stdout.replaceAll(place, (_, index, line) => `${snippets[index]?.document}:${line}`);
      // A diagnostic continues in lines that start with a space.
      return `${text}${stderr}`.trim().split(/\n(?! )/);
    },
    fileOf: (snippet) => join(folder, `${snippets.indexOf(snippet)}.ts`),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
