import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consumer, installed } from './install-packed.ts';

const source = readFileSync(join(import.meta.dirname, 'consumers/every-subpath.ts'), 'utf8');
const modules = resolve(import.meta.dirname, '../node_modules');
const compilers = { 'typescript-5.9': '5.9.3', 'typescript-6': '6.0.3', typescript: '7.0.2' };
const resolutions = {
  NodeNext: { module: 'nodenext', lib: ['es2024'], types: ['node'] },
  // Without the types of Node: the client's declarations have to do with those of the web.
  bundler: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2024', 'dom', 'dom.iterable'], types: [] },
  // What `lib` is by default, next to the types of Node.
  'the default lib': { module: 'nodenext', types: ['node'] },
};

type Compiler = keyof typeof compilers;
type Resolution = keyof typeof resolutions;

// `Object.keys` returns strings.
const compilerNames = Object.keys(compilers) as Compiler[];
const resolutionNames = Object.keys(resolutions) as Resolution[];

function compile(compiler: Compiler, resolution: Resolution, text: string) {
  const folder = mkdtempSync(join(consumer, 'types-'));
  writeFileSync(join(folder, 'consumer.ts'), text);
  const compilerOptions = {
    ...resolutions[resolution],
    target: 'es2023',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  const tsc = resolve(modules, compiler, 'bin/tsc');
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

it('has a consumer that uses every entry point', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const entries = Object.keys(exports).filter((subpath) => subpath !== './package.json');
  const unused = entries.filter((subpath) => !source.includes(`'@doubletick-kit/core${subpath.slice(1)}'`));
  expect(unused).toEqual([]);
});

describe.each(compilerNames)('%s', (compiler) => {
  it('is the expected version', () => {
    const { version } = JSON.parse(readFileSync(join(modules, compiler, 'package.json'), 'utf8'));
    expect(version).toBe(compilers[compiler]);
  });

  it.each(resolutionNames)('accepts the consumer with %s', (resolution) => {
    expect(compile(compiler, resolution, source)).toBe('');
  });

  it.each(['NodeNext', 'the default lib'] as const)("accepts Node's web stream as an upload with %s", (resolution) => {
    const text = `
      import { createReadStream } from 'node:fs';
      import { Readable } from 'node:stream';
      import type { FileContent } from '@doubletick-kit/core';
      export const node: FileContent = Readable.toWeb(createReadStream('invoice.pdf'));
      export const web: FileContent = new Blob(['abc']).stream();
      // @ts-expect-error: not bytes
      export const strings: FileContent = new ReadableStream<string>();`;
    expect(compile(compiler, resolution, text)).toBe('');
  });
});

it.each([
  ['a typo in a body', "content: { text: 'Hi' }", "content: { txet: 'Hi' }", 'TS2353'],
  ['a typo in an option', 'retries: 1', 'retry: 1', 'TS2353'],
  ['an option that is present but undefined', 'retries: 1', 'retries: undefined', 'TS2375'],
  ["another event's property", 'webhook.data.chatId', 'webhook.data.tagName', 'TS2339'],
  ['an override that the event does not have', "tagName: 'vip'", "tagNames: 'vip'", 'TS2561'],
])('refuses %s', (_, from, to, code) => {
  expect(source).toContain(from);
  const output = compile('typescript', 'NodeNext', source.replace(from, to));
  expect(output.match(/error TS\d+/g)).toEqual([`error ${code}`]);
});
