import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, compilerNames, compilers, resolutionNames } from './compile-consumer.ts';
import { installed } from './install-packed.ts';

const source = readFileSync(join(import.meta.dirname, 'consumers/every-subpath.ts'), 'utf8');
const modules = resolve(import.meta.dirname, '../node_modules');
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
