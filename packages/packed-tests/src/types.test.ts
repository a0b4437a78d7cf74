import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, compilerNames, compilers, resolutionNames } from './compile-consumer.ts';
import { installed } from './install-packed.ts';

const source = readFileSync(join(import.meta.dirname, 'consumers/every-subpath.ts'), 'utf8');
const modules = resolve(import.meta.dirname, '../node_modules');
/** What `media.upload` accepts in every runtime. */
const webContents = `
  import { DoubleTick } from '@doubletick-kit/core';
  const { media, channels } = new DoubleTick({ apiKey: 'key_0000000000' });
  const view = new Uint8Array(3);
  export const uploads = [
    media.upload({ file: new Blob([view]) }),
    media.upload({ file: new File([view], 'a.png') }),
    media.upload({ file: new Blob([view]).stream() }),
    media.upload({ file: new ReadableStream<Uint8Array>() }),
    media.upload({ file: view }),
    media.upload({ file: view.buffer }),
    media.upload({ file: new ArrayBuffer(3) }),
    media.upload({ file: new SharedArrayBuffer(3) }),
    media.upload({ file: new DataView(view.buffer) }),
    media.upload({ file: new Float32Array(3) }),
    media.upload({ file: (async function* () { yield view; })() }),
    channels.update({ integrationId: 'intg_1', logo: view.buffer }),
    fetch('https://example.com').then(({ body }) => body && media.upload({ file: body })),
  ];
  // @ts-expect-error: a stream of strings
  media.upload({ file: new ReadableStream<string>() });
  // @ts-expect-error: the path or the content?
  media.upload({ file: 'invoice.pdf' });
  // @ts-expect-error
  media.upload({ file: [1, 2, 3] });
  // @ts-expect-error
  media.upload({ file: {} });`;

/** The same of Node. */
const nodeContents = `
  import { createReadStream, openAsBlob, readFileSync } from 'node:fs';
  import { open, readFile } from 'node:fs/promises';
  import { Duplex, PassThrough, Readable } from 'node:stream';
  import { ReadableStream as WebStream } from 'node:stream/web';
  import { Blob as NodeBlob } from 'node:buffer';
  import type { FileContent } from '@doubletick-kit/core';
  const handle = await open('invoice.pdf');
  export const contents: FileContent[] = [
    createReadStream('invoice.pdf'),
    Readable.toWeb(createReadStream('invoice.pdf')),
    new PassThrough(),
    Duplex.from(createReadStream('invoice.pdf')),
    new WebStream<Uint8Array>(),
    handle.readableWebStream(),
    handle.createReadStream(),
    await openAsBlob('invoice.pdf'),
    await readFile('invoice.pdf'),
    readFileSync('invoice.pdf'),
    new NodeBlob([]),
    new NodeBlob([]).stream(),
  ];
  // @ts-expect-error: the content as a string
  export const text: FileContent = readFileSync('invoice.pdf', 'utf8');`;

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

  it.each(resolutionNames)('accepts the consumer, and every content of a file, with %s', (resolution) => {
    const modules = [source, webContents, ...(resolution === 'bundler' ? [] : [nodeContents])];
    expect(compile(compiler, resolution, { modules })).toBe('');
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
