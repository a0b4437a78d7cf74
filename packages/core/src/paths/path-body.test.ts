import { expect, it } from 'vitest';
import type { DoubleTickOptions } from '../kernel/options.ts';
import { createPathClient } from './index.ts';

/** A client that records what its server gets, to the byte. Its types would refuse most of what is tried here. */
function setup(options: Partial<DoubleTickOptions> = {}) {
  const sent: { url: string; type: string | null; bytes: number[]; headers: Headers }[] = [];
  const fetch = async (request: Request) => {
    const { url, headers } = request;
    sent.push({
      url,
      headers,
      type: headers.get('content-type'),
      bytes: [...new Uint8Array(await request.arrayBuffer())],
    });
    return Response.json({});
  };
  const client = createPathClient({ apiKey: 'key_xxxxxxxxxx', fetch, retries: 0, ...options });
  const call = client.request as (method: string, path: string, init?: object) => Promise<unknown>;
  const post = (init: object) => call('POST', '/team-member/assign', init);
  return { client, call, post, sent };
}

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const binary = new Uint8Array([0xff, 0xfe, 0, 1]);

it.each<[string, unknown]>([
  ['a Map', new Map([['a', 1]])],
  ['a Set', new Set([1])],
  ['a Date', new Date(0)],
  ['a Promise', Promise.resolve({ a: 1 })],
  ['a Blob', new Blob(['x'])],
  ['a URLSearchParams', new URLSearchParams('a=1')],
  ['a Buffer', Buffer.from('ab')],
  ['an ArrayBuffer', new ArrayBuffer(2)],
  ['a stream', new Blob(['x']).stream()],
  ['an Error', new Error('x')],
  ['a list', [1, 2]],
  ['a number', 5],
  ['a boolean', true],
  ['null', null],
  ['a string', '{"a":1}'],
  ['a function', () => ({ a: 1 })],
])('refuses %s where named values belong', async (_, value) => {
  const { post, call, sent } = setup();
  const refusal = { code: 'bad-request', attempts: 0, delivered: 'no' };
  await expect(post({ body: value })).rejects.toMatchObject(refusal);
  if (value !== undefined && value !== null) {
    await expect(call('GET', '/chats', { params: { query: value } })).rejects.toMatchObject(refusal);
  }
  expect(sent).toEqual([]);
});

it.each<[string, unknown, string, number[]]>([
  ['a string', 'x=1', 'text/plain', bytesOf('x=1')],
  ['a form of a URL', new URLSearchParams({ a: 'b c' }), 'application/x-www-form-urlencoded', bytesOf('a=b+c')],
  ['bytes', binary, 'application/octet-stream', [...binary]],
  ['an ArrayBuffer', binary.slice().buffer, 'application/octet-stream', [...binary]],
  ['a Blob', new Blob([binary]), 'image/png', [...binary]],
  ['a stream', new Blob([binary]).stream(), 'image/png', [...binary]],
  ['JSON with a charset', '{}', 'application/json; charset=utf-8', bytesOf('{}')],
])('sends %s of a bodySerializer with its content type', async (_, written, type, bytes) => {
  const { post, sent } = setup();
  await post({ body: { a: 1 }, bodySerializer: () => written, headers: { 'content-type': type } });
  expect(sent).toMatchObject([{ type, bytes }]);
});

it.each<[string, unknown]>([
  ['an object', { a: 1 }],
  ['a list', ['a']],
  ['a Map', new Map()],
  ['a Promise', Promise.resolve('a')],
  ['null', null],
  ['a number', 5],
])('refuses %s of a bodySerializer', async (_, written) => {
  const { post, sent } = setup();
  const pending = post({ body: { a: 1 }, bodySerializer: () => written });
  await expect(pending).rejects.toMatchObject({
    code: 'bad-request',
    issues: [expect.stringContaining('bodySerializer')],
  });
  expect(sent).toEqual([]);
});

it('gives a bodySerializer the headers, as openapi-fetch does', async () => {
  const { post, sent } = setup();
  const bodySerializer = (_: unknown, headers: Headers) => `type ${headers.get('content-type')}`;
  await post({ body: {}, bodySerializer, headers: { 'content-type': 'a/b' } });
  expect(sent).toMatchObject([{ type: 'a/b', bytes: bytesOf('type a/b') }]);
});

it('sends the bytes, the type and the encoding that a middleware has put in place, in every attempt', async () => {
  const { client, post, sent } = setup();
  const headers = { 'content-type': 'application/cbor', 'content-encoding': 'gzip' };
  client.use({ onRequest: ({ request }) => new Request(request, { body: binary, headers }) });
  await post({ body: { a: 1 } });
  expect(sent).toMatchObject([{ type: 'application/cbor', bytes: [...binary] }]);
  expect(sent[0]?.headers.get('content-encoding')).toBe('gzip');
});

it('refuses a body that a middleware has used up, and another method', async () => {
  for (const change of [
    async (request: Request) => void (await request.text()),
    async (request: Request) => new Request(request, { method: 'PUT' }),
  ]) {
    const { client, post, sent } = setup();
    client.use({ onRequest: ({ request }) => change(request) });
    await expect(post({ body: { a: 1 } })).rejects.toMatchObject({ code: 'bad-request', delivered: 'no' });
    expect(sent).toEqual([]);
  }
});

it('leaves out the headers of another body that were passed on', async () => {
  const { post, sent } = setup();
  const headers = { 'content-type': 'text/plain', 'content-encoding': 'gzip', 'content-length': '3', 'x-a': '1' };
  await post({ body: { a: 1 }, headers });
  expect(sent).toMatchObject([{ type: 'application/json', bytes: bytesOf('{"a":1}') }]);
  expect([...(sent[0]?.headers.keys() ?? [])].filter((name) => name.startsWith('content-'))).toEqual(['content-type']);
  expect(sent[0]?.headers.get('x-a')).toBe('1');
});

it('writes the headers of params', async () => {
  const { call, sent } = setup();
  await call('GET', '/chats', { headers: { 'x-a': '1', 'x-b': '1' }, params: { header: { 'x-b': '2' } } });
  expect([sent[0]?.headers.get('x-a'), sent[0]?.headers.get('x-b')]).toEqual(['1', '2']);
});

it.each([
  ['http://x/?a=1', 'baseUrl must be'],
  ['http://x ', 'baseUrl must be'],
  ['http://user:pass@x', 'baseUrl must be'],
  ['ftp://x', 'baseUrl must be'],
  ['', 'baseUrl must be'],
])('refuses the base URL %j for a single request', async (baseUrl, message) => {
  const { call, sent } = setup();
  const pending = call('GET', '/chats', { baseUrl });
  await expect(pending).rejects.toThrow(message);
  await expect(pending).rejects.toBeInstanceOf(TypeError);
  expect(sent).toEqual([]);
});

it.each(['timeOutMs', 'timeout', 'retry', 'parms', 'apikey'])('refuses the unknown option %s', async (name) => {
  const { call, sent } = setup();
  await expect(call('GET', '/chats', { [name]: 1 })).rejects.toThrow(`${name} is not an option here`);
  expect(sent).toEqual([]);
});

it('takes the options of openapi-fetch and of fetch', async () => {
  const { call, sent } = setup();
  const own = { parseAs: 'text', querySerializer: () => 'a=1', Request, middleware: [], headers: { 'x-a': '1' } };
  const ofFetch = {
    cache: 'no-store',
    credentials: 'omit',
    keepalive: true,
    referrerPolicy: 'no-referrer',
    signal: null,
  };
  await call('GET', '/chats', { ...own, ...ofFetch, baseUrl: 'http://127.0.0.1:4010/api/' });
  expect(sent).toMatchObject([{ url: 'http://127.0.0.1:4010/api/chats?a=1' }]);
});
