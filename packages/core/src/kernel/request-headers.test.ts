import { createServer, type IncomingHttpHeaders } from 'node:http';
import { expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { createKernel } from './kernel.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { DoubleTickOptions, Middleware, RequestOptions } from './options.ts';
import { type HeaderOptions, readHeaders } from './request-headers.ts';
import { assign, key, read, scriptedKernel, send } from './scripted-kernel.fixture.ts';

/** A server on a real socket that keeps what it gets. */
async function setup(options: Partial<DoubleTickOptions> = {}) {
  const seen: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    seen.push({ headers: request.headers, body });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const baseUrl = `http://127.0.0.1:${address.port}`;
  const clientWith = (more: Partial<DoubleTickOptions>) => createKernel({ apiKey: key, baseUrl, ...options, ...more });
  return { baseUrl, seen, clientWith };
}

const setting =
  (headers: Readonly<Record<string, string>>): Middleware =>
  (request, next) => {
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return next(request);
  };

type Setup = Awaited<ReturnType<typeof setup>>;
type Fields = Readonly<Record<string, string>>;
const ways: [string, (server: Setup, headers: Fields) => Promise<unknown>][] = [
  ['the client', ({ clientWith }, headers) => clientWith({ headers }).send(send, { to: 'ü' }, undefined)],
  ['one request', ({ clientWith }, headers) => clientWith({}).send(send, { to: 'ü' }, { headers })],
  ['request()', ({ clientWith }, headers) => clientWith({}).request('POST', '/new', { body: { to: 'ü' }, headers })],
  [
    'a middleware',
    ({ clientWith }, headers) => clientWith({ middleware: [setting(headers)] }).send(send, { to: 'ü' }, undefined),
  ],
];

const connectionHeaders: Fields = {
  Connection: 'close, X-Hop',
  'X-Hop': 'a',
  'Keep-Alive': 'timeout=5',
  'Proxy-Connection': 'keep-alive',
  'Proxy-Authorization': 'Basic YTpi',
  TE: 'trailers',
  Trailer: 'x-sum',
  'Transfer-Encoding': 'chunked',
  Upgrade: 'websocket',
  'HTTP2-Settings': 'AAMAAABkAAQAAP__',
  Expect: '100-continue',
  Host: 'other.test',
  'Content-Length': '3',
};
const foreignHeaders: Fields = {
  Authorization: 'Bearer of_a_user',
  'X-Public-Api-Key': 'key_other',
  'X-Request-Id': 'theirs',
  'Idempotency-Key': 'theirs',
  Accept: 'text/html',
  'Accept-Encoding': 'zstd',
  Cookie: 'session=1',
  'Set-Cookie': 'session=1',
  'If-None-Match': '"a"',
  'If-Modified-Since': 'Thu, 01 Jan 2026 00:00:00 GMT',
  Forwarded: 'for=192.0.2.1',
  'X-Forwarded-For': '192.0.2.1',
  'X-Forwarded-Host': 'other.test',
  Via: '1.1 proxy',
  'X-Real-IP': '192.0.2.1',
  'X-HTTP-Method-Override': 'DELETE',
  'X-HTTP-Method': 'DELETE',
  'X-Method-Override': 'DELETE',
  'Max-Forwards': '0',
  'Alt-Used': 'other.test',
  Origin: 'https://other.test',
};
const bodyHeaders: Fields = {
  'Content-Type': 'text/plain',
  'Content-Encoding': 'gzip',
  'Content-MD5': 'Q2hlY2sgSW50ZWdyaXR5IQ==',
};

const { 'X-Hop': _, ...single } = connectionHeaders;
const rows = ways.flatMap(([way, sendBy]) =>
  Object.entries({ ...single, ...foreignHeaders, ...(way === 'a middleware' ? {} : bodyHeaders) }).map(
    ([name, value]) => ({ way, sendBy, name, value }),
  ),
);

it.each(rows)('sends the request whole, and without $name of $way', async ({ sendBy, name, value }) => {
  const server = await setup();
  await sendBy(server, { [name]: value, 'X-Team': 'blue' });
  const [request] = server.seen;
  expect(server.seen).toHaveLength(1);
  expect(request?.headers[name.toLowerCase()]).not.toBe(value);
  expect(request?.headers).toMatchObject({
    authorization: key,
    accept: 'application/json',
    'content-type': 'application/json',
    'x-team': 'blue',
  });
  expect(request?.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
  expect(JSON.parse(String(request?.body))).toMatchObject({ to: 'ü' });
});

it.each(ways)('passes on all headers of an incoming request by way of %s', async (_, sendBy) => {
  const server = await setup();
  await sendBy(server, { ...connectionHeaders, ...foreignHeaders, 'Accept-Language': 'de', traceparent: '00-a-b-01' });
  const [request] = server.seen;
  expect(request?.headers).toMatchObject({
    authorization: key,
    host: server.baseUrl.replace('http://', ''),
    'accept-language': 'de',
    traceparent: '00-a-b-01',
  });
  const foreign = ['cookie', 'x-hop', 'x-forwarded-for', 'expect', 'te', 'idempotency-key', 'x-public-api-key'];
  expect(foreign.filter((name) => request?.headers[name] !== undefined)).toEqual([]);
  expect(JSON.parse(String(request?.body))).toMatchObject({ to: 'ü' });
});

it('leaves out the same headers of a GET with a body, which goes over node:http', async () => {
  const { clientWith, seen } = await setup();
  const middleware = [setting({ ...connectionHeaders, ...foreignHeaders })];
  await clientWith({ middleware }).send({ ...read, body: 'json' }, { a: 'ü' }, undefined);
  expect(seen[0]?.body).toBe('{"a":"ü"}');
  expect(seen[0]?.headers).toMatchObject({ authorization: key, 'content-length': '10' });
  expect(seen[0]?.headers).not.toHaveProperty('cookie');
});

it('keeps the length and the type that the client wrote for an upload', async () => {
  const { clientWith, seen } = await setup();
  const upload = { ...send, messageId: undefined, body: 'form', upload: { field: 'file', maxBytes: 100 } } as const;
  const client = clientWith({ middleware: [setting({ ...connectionHeaders, connection: 'content-type' })] });
  await client.send(upload, { file: new Blob(['abc'], { type: 'image/png' }) }, { onProgress: () => undefined });
  expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(seen[0]?.headers['content-length']).toBe(String(seen[0]?.body.length));
});

it('lets a middleware replace the body and describe it', async () => {
  const { clientWith, seen } = await setup();
  const middleware: Middleware[] = [
    async (request, next) => {
      const headers = { 'content-type': 'application/json; charset=utf-8', 'content-language': 'de' };
      return next(
        new Request(request, { body: '{"to":"b"}', headers: { ...Object.fromEntries(request.headers), ...headers } }),
      );
    },
  ];
  await clientWith({ middleware }).send(assign, { to: 'a' }, undefined);
  expect(seen[0]).toMatchObject({
    body: '{"to":"b"}',
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-language': 'de', authorization: key },
  });
});

it('never sends the key where a middleware sends a request without it', async () => {
  const { kernel, requests } = scriptedKernel([], {
    middleware: [
      (request, next) =>
        next(new Request('http://other.test/a', { method: request.method, headers: { 'x-team': 'blue' } })),
    ],
  });
  await kernel.send(read, undefined, undefined);
  expect([...(requests[0]?.headers ?? [])]).toEqual([['x-team', 'blue']]);
});

it("sends a middleware's own authorization to another server, and to none but that", async () => {
  const sentTo = async (url: string) => {
    const middleware: Middleware[] = [
      (request, next) => next(new Request(url || request.url, { headers: { authorization: 'Bearer theirs' } })),
    ];
    const { kernel, requests } = scriptedKernel([], { middleware });
    await kernel.send(read, undefined, undefined);
    return requests[0]?.headers.get('authorization');
  };
  expect(await sentTo('http://other.test/a')).toBe('Bearer theirs');
  expect(await sentTo('http://127.0.0.1:4010/other/path')).toBe(key);
});

it.each<[string, HeaderOptions, Record<string, string>]>([
  ['names in any case', { 'X-Team': 'a' }, { 'x-team': 'a' }],
  ['the last of two spellings', { 'X-Team': 'a', 'x-team': 'b' }, { 'x-team': 'b' }],
  ['Headers', new Headers({ 'X-Team': 'a', cookie: 'b' }), { 'x-team': 'a' }],
  ['several values', { 'x-team': ['a', 'b'] }, { 'x-team': 'a, b' }],
  ['no undefined value', { 'x-team': undefined }, {}],
  ['nothing of HTTP/2', { ':method': 'POST', ':authority': 'other.test' }, {}],
  ['a latin letter and a tab', { a: 'ü\tb' }, { a: 'ü\tb' }],
  ['nothing that Connection names', { connection: 'A,b , C', a: '1', B: '2', c: '3', d: '4' }, { d: '4' }],
])('reads %s', (_, given, expected) => {
  expect(readHeaders(given)).toEqual(expected);
});

it.each<[string, unknown]>([
  ['no object', 'x-team: a'],
  ['null', null],
  ['an array', [['x-team', 'a']]],
  ['a number', { a: 1 }],
  ['a list of numbers', { a: [1] }],
  ['null as a value', { a: null }],
  ['a name with a blank', { 'a b': 'c' }],
  ['an empty name', { '': 'c' }],
  ['a line break', { a: 'b\r\nc: d' }],
  ['a control character', { a: 'b\u0001' }],
  ['a letter that is not latin', { a: 'आ' }],
])('refuses %s, at construction and with a request', (_, headers) => {
  // What JavaScript lets through.
  const options = { headers } as RequestOptions;
  expect(() => createKernel({ apiKey: key, ...options })).toThrow(/^headers must/);
  expect(() => scriptedKernel([]).kernel.send(read, undefined, options)).toThrow(/^headers must/);
});

it('accepts the headers of a Request and of an IncomingMessage', () => {
  expectTypeOf<Request['headers']>().toExtend<HeaderOptions>();
  expectTypeOf<IncomingHttpHeaders>().toExtend<HeaderOptions>();
});

it('asks for a range of a file only', async () => {
  const { clientWith, seen, baseUrl } = await setup();
  const headers = { Range: 'bytes=0-9' };
  const client = clientWith({ headers });
  await client.send(read, {}, { headers });
  await client.request('GET', '/new', { headers });
  const file: OperationSpec = { ...read, query: { url: 'single' }, isFile: true };
  await client.send(file, { url: `${baseUrl}/a.png` }, undefined);
  expect(seen.map((request) => request.headers.range)).toEqual([undefined, undefined, 'bytes=0-9']);
});
