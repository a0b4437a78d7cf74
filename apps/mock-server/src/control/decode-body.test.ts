import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

async function setup() {
  const mock = createMock();
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  return [fetch, mock.fetch].map((send) => async (path: string, coding: string, body: Uint8Array<ArrayBuffer>) => {
    const method = path.endsWith('/snapshot') ? 'PUT' : 'POST';
    const response = await send(`${url}/__mock/worlds/demo${path}`, {
      method,
      headers: { 'content-encoding': coding },
      body,
    });
    const answer: unknown = JSON.parse(await response.text());
    return { status: response.status, answer };
  });
}

const hello = { from: '919999999940', to: demo.wabaNumbers.support, content: { type: 'TEXT', text: 'Hi' } };
const text = Buffer.from(JSON.stringify(hello));

it.each([
  ['gzip', gzipSync(text)],
  ['GZIP', gzipSync(text)],
  ['x-gzip', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['deflate', deflateRawSync(text)],
  ['br', brotliCompressSync(text)],
  ['identity', text],
])('reads a body with the Content-Encoding %s', async (coding, body) => {
  for (const send of await setup())
    expect(await send('/inbound', coding, new Uint8Array(body))).toMatchObject({ status: 201 });
});

it('takes an empty body for none, also an encoded one', async () => {
  for (const send of await setup()) {
    for (const body of [gzipSync(''), Buffer.alloc(0)])
      expect(await send('/reset', 'gzip', new Uint8Array(body))).toMatchObject({ status: 200 });
  }
});

it.each([
  ['/inbound', 'gzip', text, 400, 'The request body is not valid gzip.'],
  ['/inbound', 'gzip', gzipSync(text).subarray(0, 30), 400, 'The request body is not valid gzip.'],
  ['/inbound', 'zstd', text, 415, 'Content-Encoding must be gzip, deflate or br.'],
  ['/inbound', 'gzip, gzip', text, 415, 'Content-Encoding must be gzip, deflate or br.'],
  ['/inbound', 'gzip', gzipSync('{'), 400, 'The body is not valid JSON.'],
  ['/snapshot', 'gzip', gzipSync('{}'), 415, 'Send a snapshot without Content-Encoding.'],
] as const)('says what is wrong with a body: POST %s as %s', async (path, coding, body, status, message) => {
  for (const send of await setup()) {
    const { answer } = await send(path, coding, new Uint8Array(body));
    expect(answer).toMatchObject({ statusCode: status, message: [message] });
  }
});

it('stops at the limit of decoded bytes', async () => {
  const bomb = gzipSync(Buffer.alloc(257 * 1_048_576), { level: 1 });
  for (const send of await setup()) {
    expect(await send('/reset', 'gzip', new Uint8Array(bomb))).toMatchObject({ status: 413 });
  }
});
