import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { assignment, eventually, readJson, sendRaw, setupGateway } from '../setup-gateway.fixture.ts';
import { parseSearch } from './read-input.ts';

const path = '/team-member/assign';
const mebibyte = 1024 * 1024;
const bodyOf = (bytes: number) => `{"note":"${'x'.repeat(bytes - 11)}"}`;

async function setup(timeouts = {}) {
  const gateway = await setupGateway({ timeouts });
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${gateway.key}\r\nContent-Type: application/json\r\n`;
  return { ...gateway, head };
}

it('forwards what it checked, serialized again, never the original bytes', async () => {
  const { post, upstream } = await setup();
  await post(path, ' { "wabaNumber" : "919999999901" ,\n "reassign":true, "unknown": [1.0] } ');
  expect(upstream.seen).toMatchObject([
    {
      body: '{"wabaNumber":"919999999901","reassign":true,"unknown":[1]}',
      headers: { 'content-type': 'application/json', 'content-length': '59' },
    },
  ]);
});

it.each([
  ['half a body', '{"a":'],
  ['no body', ''],
  ['a list', '[]'],
  ['a repeated name', '{"wabaNumber":"919999999901","wabaNumber":"919999999902"}'],
  ['10^5 levels', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
])('answers 400 to %s, reveals none of it and forwards nothing', async (_, body) => {
  const { post, gateway, upstream } = await setup();
  const response = await post(path, body);
  const problem = await readJson(response);
  expect(problem).toMatchObject({ status: 400, code: 'invalid-body' });
  expect(problem.detail).toMatch(/^The body of assignTeamMemberToChat [a-zA-Z0-9 -]+\.$/);
  expect(gateway.audit.list()).toMatchObject([
    { team: 'Support', operation: 'assignTeamMemberToChat', senders: [], reason: 'invalid-body', outcome: 'denied' },
  ]);
  expect(upstream.seen).toEqual([]);
});

it.each([
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'br' },
])('answers 415 to %j and forwards nothing', async (headers: Record<string, string>) => {
  const { post, gateway, upstream } = await setup();
  const response = await post(path, assignment, headers);
  expect(await response.json()).toMatchObject({ status: 415, code: 'unsupported-media-type' });
  expect(gateway.audit.list()).toMatchObject([{ reason: 'unsupported-media-type', outcome: 'denied' }]);
  expect(upstream.seen).toEqual([]);
});

it('answers 415 to a gzip bomb without unpacking it', async () => {
  const { server, head, upstream } = await setup();
  const bomb = gzipSync(Buffer.alloc(64 * mebibyte));
  const start = `${head}Content-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\nConnection: close\r\n\r\n`;
  expect(await sendRaw(server.port, Buffer.concat([Buffer.from(start), bomb]))).toMatch(/^HTTP\/1\.1 415 /);
  expect(upstream.seen).toEqual([]);
});

it('takes a body of exactly 1 MiB', async () => {
  const { post, upstream } = await setup();
  expect((await post(path, bodyOf(mebibyte))).status).toBe(200);
  expect(upstream.seen[0]?.body).toHaveLength(mebibyte);
});

it.each([
  ['declared', bodyOf(mebibyte + 1)],
  ['chunked', new Blob([bodyOf(mebibyte + 1)]).stream()],
])('answers 413 to a %s body one byte larger, and keeps running', async (_, body) => {
  const { server, key, post, gateway, upstream } = await setup();
  const headers = { authorization: key, 'content-type': 'application/json' };
  const response = await fetch(server.url + path, { method: 'POST', headers, body, duplex: 'half' });
  expect(await response.json()).toMatchObject({ status: 413, code: 'body-too-large' });
  expect(gateway.audit.list()).toMatchObject([{ reason: 'body-too-large', outcome: 'denied' }]);
  expect(upstream.seen).toEqual([]);
  expect((await post(path, assignment)).status).toBe(200);
});

it('refuses a body that is too large before a client with Expect: 100-continue sends it', async () => {
  const { server, head } = await setup();
  const answer = await sendRaw(
    server.port,
    `${head}Expect: 100-continue\r\nContent-Length: 2000000\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
});

it('tells a client with Expect: 100-continue to continue', async () => {
  const { server, head } = await setup();
  const answer = await sendRaw(
    server.port,
    `${head}Expect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
});

it('applies the same limits in process', async () => {
  const { gateway, key } = await setup();
  const headers = { authorization: key, 'content-type': 'application/json' };
  const inProcess = (body: string | null) =>
    gateway.fetch(new Request(`http://gateway${path}`, { method: 'POST', headers, body }));
  expect((await inProcess(bodyOf(mebibyte))).status).toBe(200);
  expect((await inProcess(bodyOf(mebibyte + 1))).status).toBe(413);
  expect((await inProcess(null)).status).toBe(400);
});

it('ignores a body if the operation has none', async () => {
  const { server, key, upstream } = await setup();
  const answer = await sendRaw(
    server.port,
    `GET /team HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nContent-Length: 9\r\nConnection: close\r\n\r\nnot: json`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(upstream.seen).toMatchObject([{ body: '' }]);
});

it.each(['tags=%ff', 'tags=a%00b', 'tags=%0d%0aHost:%20x', 'tags=%'])('answers 400 to the query %s', async (search) => {
  const { request, gateway, upstream } = await setup();
  expect(await (await request(`/chats?${search}`)).json()).toMatchObject({ status: 400, code: 'invalid-query' });
  expect(gateway.audit.list()).toMatchObject([
    { operation: 'getChatList', reason: 'invalid-query', outcome: 'denied' },
  ]);
  expect(upstream.seen).toEqual([]);
});

it('records a client that hangs up in the middle of its body', async () => {
  const { server, head, gateway, upstream } = await setup();
  const socket = connect(server.port, '127.0.0.1', () => socket.write(`${head}Content-Length: 100\r\n\r\n{"a":`));
  setTimeout(() => socket.destroy(), 50);
  await eventually(() => expect(gateway.audit.list()).toHaveLength(1));
  expect(gateway.audit.list()).toMatchObject([{ team: 'Support', reason: 'client-aborted', outcome: 'denied' }]);
  expect(upstream.seen).toEqual([]);
});

it('hangs up on a client that never ends its headers or its body', async () => {
  const { server, head, gateway } = await setup({ clientHeadersMs: 100, clientRequestMs: 200 });
  const started = performance.now();
  const answers = await Promise.all([
    sendRaw(server.port, 'GET /team HTTP/1.1\r\nHost: x\r\nX-Slow: '),
    sendRaw(server.port, `${head}Content-Length: 100\r\n\r\n{"a":`),
  ]);
  expect(answers).toEqual([expect.stringMatching(/^HTTP\/1\.1 408 /), expect.stringMatching(/^HTTP\/1\.1 4/)]);
  expect(performance.now() - started).toBeLessThan(5_000);
  await eventually(() => expect(gateway.audit.list()).toMatchObject([{ reason: 'client-aborted' }]));
});

const parse = (search: string) => parseSearch(search, operations.getChatList)?.toString();

it.each([
  ['', ''],
  ['limit=5&status=open', 'limit=5&status=open'],
  ['status=open&limit=5&limit=6', 'status=open&limit=5&limit=6'],
  ['limit=5&apiKey=x&Limit=6&limit%5B%5D=7', 'limit=5'],
  ['%6Cimit=5', 'limit=5'],
  ['wabaNumbers=%2B919999999901,919999999902', 'wabaNumbers=%2B919999999901%2C919999999902'],
  ['tags=a%26limit%3D9', 'tags=a%26limit%3D9'],
  ['tags', 'tags='],
  ['tags=%F0%9F%99%82+x', 'tags=%F0%9F%99%82+x'],
])('keeps the documented parameters of %j', (search, expected) => {
  expect(parse(search)).toBe(expected);
});

it.each(['tags=%', 'tags=%zz', 'tags=%ff', 'tags=%c3%28', 'tags=a%00b', 'tags=a%0d%0aHost:%20x', 'x=%7f'])(
  'refuses %j, which cannot be decoded exactly',
  (search) => {
    expect(parse(search)).toBeUndefined();
  },
);
