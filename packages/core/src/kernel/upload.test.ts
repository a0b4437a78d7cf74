import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished } from 'vitest';
import type { ApiError } from '../errors/api-error.ts';
import { createKernel } from './kernel.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { UploadOptions, UploadProgress } from './options.ts';
import { key, scriptedKernel } from './scripted-kernel.fixture.ts';

const upload: OperationSpec = {
  id: 'uploadMedia',
  method: 'POST',
  path: '/media/upload',
  safety: 'unsafe',
  body: 'form',
  upload: { field: 'file', maxBytes: 100 },
};
const bytes = (length: number) => new Uint8Array(length).fill(65);
const type = 'image/png';

function streamOf(chunks: readonly unknown[]) {
  const state = { pulled: 0, cancelled: false };
  const stream = new ReadableStream({
    pull(controller) {
      if (state.pulled === chunks.length) controller.close();
      else controller.enqueue(chunks[state.pulled++]);
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { stream, state };
}

/** The part of the form that a server gets. */
async function partOf(input: object): Promise<[string, string, number]> {
  const { kernel, requests } = scriptedKernel([]);
  await kernel.send(upload, input, undefined);
  const part = (await requests[0]?.formData())?.get('file');
  if (!(part instanceof File)) throw new Error('expected a file');
  return [part.name, part.type, part.size];
}

it.each<[string, object, [string, string, number]]>([
  ['a File', { file: new File([bytes(3)], 'a.png', { type }) }, ['a.png', type, 3]],
  ['a Blob', { file: new Blob([bytes(3)], { type }) }, ['file', type, 3]],
  [
    'what the caller says about a File',
    { file: new File([bytes(3)], 'a', { type }), fileName: 'b.pdf', contentType: 'application/pdf' },
    ['b.pdf', 'application/pdf', 3],
  ],
  ['bytes', { file: bytes(5).subarray(2), contentType: type, fileName: 'a.png' }, ['a.png', type, 3]],
  [
    'a File of another class',
    { file: { name: 'a.png', size: 3, type, stream: () => new Blob([bytes(3)]).stream() } },
    ['a.png', type, 3],
  ],
  [
    'a type with a parameter',
    { file: bytes(3), contentType: 'text/plain; charset=utf-8' },
    ['file', 'text/plain; charset=utf-8', 3],
  ],
])('sends %s with name and type', async (_, input, expected) => {
  expect(await partOf(input)).toEqual(expected);
});

/** A stream of a class that is not the global one, which can only be read. */
function foreignStream(chunks: readonly unknown[]) {
  const state = { cancelled: false };
  const rest = [...chunks];
  const read = async () => (rest.length > 0 ? { done: false, value: rest.shift() } : { done: true });
  const cancel = async () => {
    state.cancelled = true;
  };
  return { stream: { getReader: () => ({ read, cancel }) }, state };
}

async function* generate(chunks: readonly unknown[]) {
  yield* chunks;
}

const text = new TextEncoder().encode('12345678');
const shared = new SharedArrayBuffer(8);
new Uint8Array(shared).set(text);
const byob = new ReadableStream({
  type: 'bytes',
  start(controller) {
    controller.enqueue(text.slice());
    controller.close();
  },
});

it.each<[string, unknown]>([
  ['a Blob', new Blob(['12345678'])],
  ['a File', new File(['12345678'], 'a.png')],
  ['a Blob of another class', { size: 8, type: '', stream: () => new Blob(['12345678']).stream() }],
  ['an ArrayBuffer', text.slice().buffer],
  ['a SharedArrayBuffer', shared],
  ['a view of a SharedArrayBuffer', new Uint8Array(shared)],
  ['a Uint8Array', text],
  ['a part of an array', new TextEncoder().encode('0123456789').subarray(1, 9)],
  ['a Uint16Array', new Uint16Array(text.slice().buffer)],
  ['a Float64Array', new Float64Array(text.slice().buffer)],
  ['a DataView', new DataView(new TextEncoder().encode('0123456789').buffer, 1, 8)],
  ['a Buffer', Buffer.from('12345678')],
  ['a Uint8Array of another realm', runInNewContext('new Uint8Array([49, 50, 51, 52, 53, 54, 55, 56])')],
  ['an ArrayBuffer of another realm', runInNewContext('new Uint8Array([49, 50, 51, 52, 53, 54, 55, 56]).buffer')],
  ['the stream of a Blob', new Blob(['12345678']).stream()],
  ['the body of a Response', new Response('12345678').body],
  ['a byte stream', byob],
  ['a stream of views', streamOf([Buffer.from('1234'), new DataView(text.slice(4).buffer)]).stream],
  ['a stream of ArrayBuffers', streamOf([text.slice(0, 4).buffer, text.slice(4).buffer]).stream],
  ['a Node stream', Readable.from([Buffer.from('1234'), Buffer.from('5678')])],
  ['a Node stream as a web stream', Readable.toWeb(Readable.from([Buffer.from('12345678')]))],
  ['a stream of another class', foreignStream([text]).stream],
  ['an async generator', generate([text.subarray(0, 4), text.subarray(4)])],
])('sends the bytes of %s', async (_, file) => {
  const { kernel, requests } = scriptedKernel([]);
  await kernel.send(upload, { file, contentType: type }, undefined);
  const part = (await requests[0]?.formData())?.get('file');
  expect(part instanceof File && (await part.text())).toBe('12345678');
});

it.each<[string, (chunks: Uint8Array[]) => { stream: unknown; isEnded: () => boolean }]>([
  [
    'a web stream',
    (chunks) => {
      const { stream, state } = streamOf(chunks);
      return { stream, isEnded: () => state.cancelled };
    },
  ],
  [
    'a Node stream',
    (chunks) => {
      const stream = Readable.from(chunks);
      return { stream, isEnded: () => stream.destroyed };
    },
  ],
  [
    'a stream of another class',
    (chunks) => {
      const { stream, state } = foreignStream(chunks);
      return { stream, isEnded: () => state.cancelled };
    },
  ],
])('ends %s that is too large or contains a string', async (_, streamFor) => {
  for (const last of [bytes(101), 'text']) {
    const { kernel, requests } = scriptedKernel([]);
    const { stream, isEnded } = streamFor([bytes(60), last, ...Array(50).fill(bytes(60))]);
    const outcome = kernel.send(upload, { file: stream, contentType: type }, undefined);
    await expect(outcome).rejects.toMatchObject({ code: 'bad-request', attempts: 0 });
    expect([isEnded(), requests]).toEqual([true, []]);
  }
});

it('ends with the budget when a Node stream does not', async () => {
  const { kernel, requests } = scriptedKernel([]);
  const silent = new Readable({ read: () => undefined });
  const pending = kernel.send(upload, { file: silent, contentType: type }, { budgetMs: 20 });
  await expect(pending).rejects.toMatchObject({ code: 'timeout', attempts: 0, delivered: 'no' });
  expect(requests).toEqual([]);
});

it.each<[string, () => object, string]>([
  ['no file', () => ({ contentType: type }), 'file must be a Blob'],
  ['a string', () => ({ file: 'abc', contentType: type }), 'file must be a Blob, bytes or a stream'],
  ['a number', () => ({ file: 3, contentType: type }), 'file must be a Blob'],
  ['a list of numbers', () => ({ file: [1, 2], contentType: type }), 'file must be a Blob'],
  ['an object', () => ({ file: { getReader: true }, contentType: type }), 'file must be a Blob'],
  ['a Response', () => ({ file: new Response('abc'), contentType: type }), 'file must be a Blob'],
  ['a Map', () => ({ file: new Map(), contentType: type }), 'file must be a Blob'],
  ['an empty Blob', () => ({ file: new Blob([], { type }) }), 'file is empty'],
  ['no bytes', () => ({ file: bytes(0), contentType: type }), 'file is empty'],
  ['an empty stream', () => ({ file: streamOf([]).stream, contentType: type }), 'file is empty'],
  ['a large Blob', () => ({ file: new Blob([bytes(101)], { type }) }), 'file is larger than 100 bytes'],
  ['many bytes', () => ({ file: bytes(101), contentType: type }), 'file is larger than 100 bytes'],
  ['a stream of texts', () => ({ file: streamOf(['a']).stream, contentType: type }), 'file is a stream of something'],
  ['bytes without a type', () => ({ file: bytes(3) }), 'file needs a contentType'],
  ['a Blob without a type', () => ({ file: new Blob([bytes(3)]) }), 'file needs a contentType'],
  ['half a type', () => ({ file: bytes(3), contentType: 'image' }), 'file needs a contentType'],
  [
    'a type with a line break',
    () => ({ file: bytes(3), contentType: 'image/png\r\na: b' }),
    'file needs a contentType',
  ],
  ['a refused type', () => ({ file: bytes(3), contentType: 'Video/QuickTime' }), 'file must not be video/quicktime'],
  ['an empty name', () => ({ file: bytes(3), contentType: type, fileName: '' }), 'fileName must be a string'],
  ['another field', () => ({ file: bytes(3), contentType: type, name: 'a' }), 'name is not a parameter'],
])('refuses %s before anything is sent', async (_, input, issue) => {
  const { kernel, requests } = scriptedKernel([]);
  const outcome = await kernel.send(upload, input(), undefined).result();
  const error = { name: 'ValidationError', code: 'bad-request', delivered: 'no', attempts: 0 };
  expect(outcome).toMatchObject({ ok: false, error: { ...error, issues: [expect.stringContaining(issue)] } });
  expect(requests).toEqual([]);
});

it('reads no more of a stream that is too large, and cancels it', async () => {
  const { kernel, requests } = scriptedKernel([]);
  const { stream, state } = streamOf(Array(50).fill(bytes(60)));
  await expect(kernel.send(upload, { file: stream, contentType: type }, undefined)).rejects.toMatchObject({
    issues: ['file is larger than 100 bytes'],
  });
  expect(state.cancelled).toBe(true);
  expect(state.pulled).toBeLessThan(5);
  expect(requests).toEqual([]);
});

const large: OperationSpec = { ...upload, upload: { field: 'file', maxBytes: 16777216 } };

/** An upload of 1 MiB to a server on a real socket that answers by a list of statuses. */
async function send(statuses: number[], options: UploadOptions) {
  const received: { length: string | undefined; bytes: number; type: string | undefined }[] = [];
  const server = createServer(async (request, response) => {
    let size = 0;
    for await (const chunk of request) size += chunk.length;
    received.push({ length: request.headers['content-length'], bytes: size, type: request.headers['content-type'] });
    response.writeHead(statuses.shift() ?? 201, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const kernel = createKernel({ apiKey: key, baseUrl: `http://127.0.0.1:${address.port}` }, { random: () => 0 });
  const outcome = await kernel.send(large, { file: bytes(2 ** 20), contentType: type }, options).result();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return { outcome, received };
}

it('reports the progress of each attempt, up to the last byte that the server gets', async () => {
  const attempts: UploadProgress[][] = [];
  const { outcome, received } = await send([429, 201], {
    onProgress(progress) {
      if (attempts.length === 0 || progress.sentBytes < (attempts.at(-1)?.at(-1)?.sentBytes ?? 0)) attempts.push([]);
      attempts.at(-1)?.push(progress);
    },
  });
  expect(outcome.ok).toBe(true);
  expect(attempts).toHaveLength(2);
  for (const [index, progress] of attempts.entries()) {
    const sent = progress.map(({ sentBytes }) => sentBytes);
    const total = received[index]?.bytes;
    expect(sent.length).toBeGreaterThan(1);
    expect(sent).toEqual([...new Set(sent)].sort((a, b) => a - b));
    expect(progress.at(-1)).toEqual({ sentBytes: total, totalBytes: total });
    expect(received[index]).toMatchObject({ length: String(total), type: /^multipart\/form-data; boundary=/ });
  }
});

it.each<[number, Partial<ApiError>]>([
  [401, { code: 'unauthorized', delivered: 'no' }],
  [400, { code: 'bad-request', delivered: 'no' }],
  [500, { code: 'server-error', delivered: 'unknown' }],
])('reads a %i as it would without onProgress', async (status, error) => {
  const { outcome } = await send([status], { onProgress: () => undefined, retries: 0 });
  expect(outcome).toMatchObject({ ok: false, error: { ...error, status } });
});

it('ends the request with what onProgress threw', async () => {
  const cause = new RangeError('no room for a bar');
  const { outcome } = await send([], {
    onProgress() {
      throw cause;
    },
  });
  expect(outcome).toMatchObject({ ok: false, error: { code: 'aborted', attempts: 1, cause } });
});

it.each([
  ['throws', async (cause: Error) => Promise.reject(cause)],
  ['rejects later', async (cause: Error) => new Promise<void>((_, reject) => setImmediate(reject, cause))],
])('ends the request with what an async onProgress %s', async (_, fail) => {
  const cause = new RangeError('no room for a bar');
  const { outcome } = await send([], { onProgress: () => fail(cause) });
  expect(outcome).toMatchObject({ ok: false, error: { code: 'aborted', attempts: 1, cause } });
});

/** A file on disk that was opened and then deleted or rewritten. */
async function lostFile(change: (path: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'upload-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'a.png');
  await writeFile(path, bytes(50));
  const file = await openAsBlob(path, { type });
  await change(path);
  return file;
}

it.each<[string, (path: string) => Promise<void>]>([
  ['deleted', (path) => rm(path)],
  ['made longer', (path) => writeFile(path, bytes(70))],
  ['made shorter', (path) => writeFile(path, bytes(3))],
])('refuses a file that was %s after it was opened', async (_, change) => {
  const { kernel, requests } = scriptedKernel([]);
  const file = await lostFile(change);
  const form = new FormData();
  form.append('file', file, 'a.png');
  const parts: OperationSpec = { ...upload, upload: undefined };
  const pending = [
    kernel.send(upload, { file }, undefined),
    kernel.send(upload, { file: new File([file], 'a.png', { type }) }, { onProgress: () => undefined }),
    kernel.send(parts, { file }, undefined),
    kernel.request('POST', '/files', { body: form }),
  ];
  for (const request of pending) {
    await expect(request).rejects.toMatchObject({ code: 'bad-request', attempts: 0, delivered: 'no' });
  }
  expect(requests).toEqual([]);
});

it('sends a file on disk, with the name and type that its form gives it', async () => {
  const { kernel, requests } = scriptedKernel([]);
  const form = new FormData();
  form.append('file', await lostFile(async () => undefined), 'b.png');
  await kernel.request('POST', '/files', { body: form });
  const part = (await requests[0]?.formData())?.get('file');
  expect(part instanceof File && [part.name, part.type, part.size]).toEqual(['b.png', type, 50]);
});

it('refuses bytes that were transferred elsewhere', async () => {
  const { kernel, requests } = scriptedKernel([]);
  for (const view of [(buffer: ArrayBuffer) => buffer, (buffer: ArrayBuffer) => new DataView(buffer)]) {
    const { buffer } = bytes(8);
    const file = view(buffer);
    structuredClone(buffer, { transfer: [buffer] });
    const pending = kernel.send(upload, { file, contentType: type }, undefined);
    await expect(pending).rejects.toMatchObject({ code: 'bad-request', delivered: 'no' });
  }
  expect(requests).toEqual([]);
});
