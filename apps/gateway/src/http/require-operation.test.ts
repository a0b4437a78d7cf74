import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { isOffered, offeredOperations } from '../offered-operations.ts';
import { assignment, sendRaw, setupGateway } from '../setup-gateway.fixture.ts';

const offered = offeredOperations.map((id) => operations[id]);

async function setup() {
  const gateway = await setupGateway();
  const send = (requestLine: string, headers = '') =>
    sendRaw(
      gateway.server.port,
      `${requestLine} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${gateway.key}\r\n${headers}Connection: close\r\n\r\n`,
    );
  return { ...gateway, send };
}

it('forwards every operation that it offers', async () => {
  const { request, post, upstream, gateway } = await setup();
  for (const { method, path } of offered) {
    const response = method === 'POST' ? await post(path, assignment) : await request(path, { method });
    expect(response.status).toBe(200);
  }
  const sent = upstream.seen.map(({ method, url }) => `${method} ${url}`);
  expect(sent).toEqual(offered.map(({ method, path }) => `${method} ${path}`));
  const recorded = gateway.audit.list().map(({ operation }) => operation);
  expect(recorded.reverse()).toEqual([...offeredOperations]);
});

it('forwards no other operation, and records who tried', async () => {
  const { request, upstream, gateway } = await setup();
  const others = Object.values(operations).filter(({ id }) => !isOffered(id));
  for (const { method, path } of others) {
    const response = await request(path.replaceAll(/\{\w+\}/g, 'x'), { method });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'operation-not-offered' });
  }
  expect(upstream.seen).toEqual([]);
  const recorded = gateway.audit.list({ limit: 1_000 }).map(({ operation, outcome }) => `${operation} ${outcome}`);
  expect(recorded.reverse()).toEqual(others.map(({ id }) => `${id} denied`));
});

it.each([
  '/',
  '/health',
  '/teams',
  '/team/',
  '/TEAM',
  '//team',
  '/team//',
  '/./team',
  '/x/../team',
  '/x/%2e%2e/team',
  '/%74eam',
  '/team%2f',
  '/team-member%2fassign',
  '/team;a=b',
  '/team%00',
  '/team%ff',
  '/team%20',
  '/team#x',
  'http://127.0.0.1/team',
  'http://evil.example/team',
  'https://public.doubletick.io/team',
])('answers 404 to %s and forwards nothing', async (target) => {
  const { send, gateway, upstream } = await setup();
  const answer = await send(`GET ${target}`);
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).toContain('"code":"unknown-path"');
  expect(gateway.audit.list()).toMatchObject([
    { team: 'Support', operation: null, decision: 'deny', reason: 'unknown-path', status: 404, outcome: 'denied' },
  ]);
  expect(upstream.seen).toEqual([]);
});

it.each(['GET /team\\', 'GET /x\\..\\team', 'GET *', 'OPTIONS *', 'CONNECT evil.example:443'])(
  'answers 400 to %s, records it and forwards nothing',
  async (requestLine) => {
    const { send, gateway, upstream } = await setup();
    const answer = await send(requestLine);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"invalid-request"');
    expect(gateway.audit.list()).toMatchObject([{ operation: null, reason: 'invalid-request', outcome: 'denied' }]);
    expect(upstream.seen).toEqual([]);
  },
);

it.each([
  ['POST /team', 'GET'],
  ['DELETE /team', 'GET'],
  ['OPTIONS /team', 'GET'],
  ['HEAD /team', 'GET'],
  ['TRACE /team', 'GET'],
  ['PURGE /team', 'GET'],
  ['GET /team-member/assign', 'POST'],
  ['PUT /team-member/assign', 'POST'],
])('answers 405 to %s and names the supported method', async (requestLine, allow) => {
  const { send, gateway, upstream } = await setup();
  const answer = await send(requestLine, 'Content-Length: 0\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer).toMatch(new RegExp(`^allow: ${allow}\\r$`, 'im'));
  expect(gateway.audit.list()).toMatchObject([{ operation: null, reason: 'method-not-allowed', outcome: 'denied' }]);
  expect(upstream.seen).toEqual([]);
});

it('lets no header change the method, the path or the upstream', async () => {
  const { send, upstream } = await setup();
  const answer = await send(
    'GET /team',
    'X-HTTP-Method-Override: DELETE\r\nX-Original-URL: /admin\r\nX-Forwarded-Host: evil.example\r\n' +
      'Forwarded: host=evil.example\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(upstream.seen).toMatchObject([{ method: 'GET', url: '/team', headers: { host: upstream.url.slice(7) } }]);
});

it('records and refuses an invalid Host header', async () => {
  const { server, key, gateway, upstream } = await setup();
  const answer = await sendRaw(
    server.port,
    `GET /team HTTP/1.1\r\nHost: a b@c\r\nAuthorization: ${key}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(gateway.audit.list()).toMatchObject([{ reason: 'invalid-request', outcome: 'denied' }]);
  expect(upstream.seen).toEqual([]);
});

it('opens no WebSocket', async () => {
  const { server, key, gateway, upstream } = await setup();
  const answer = await sendRaw(
    server.port,
    `GET /team HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(gateway.audit.list()).toMatchObject([{ operation: 'getTeam', reason: 'invalid-request', outcome: 'denied' }]);
  expect(upstream.seen).toEqual([]);
});

it('answers with HTTP/1.1 if a client offers HTTP/2, as many do by default', async () => {
  const { server, key } = await setup();
  const answer = await sendRaw(
    server.port,
    `GET /team HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nConnection: Upgrade, HTTP2-Settings, close\r\n` +
      'Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});

it('gives the same answers in process, without a socket', async () => {
  const { gateway, key, upstream } = await setup();
  const inProcess = (path: string) =>
    gateway.fetch(new Request(`http://gateway${path}`, { headers: { authorization: key } }));
  expect((await inProcess('/team#fragment')).status).toBe(200);
  expect((await inProcess('/team/')).status).toBe(404);
  expect((await inProcess('/%74eam')).status).toBe(404);
  expect(upstream.seen).toHaveLength(1);
});

it.each([
  ['a target without its slash', 'GET evil.example/team HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['no Host', 'GET /team HTTP/1.1\r\n\r\n'],
  [
    'a length and chunks',
    'POST /team HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['two lengths', 'POST /team HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  ['an unknown transfer coding', 'POST /team HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n'],
  ['a line break in a header', 'GET /team HTTP/1.1\r\nHost: x\r\nX-A: a\nX-B: b\r\n\r\n'],
])('lets Node refuse %s and hang up', async (_, request) => {
  const { server, upstream } = await setup();
  expect(await sendRaw(server.port, request)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n/);
  expect(upstream.seen).toEqual([]);
});
