import { expect, it } from 'vitest';
import { allOperations, exampleRequest } from '../http/example-request.fixture.ts';
import { sendRaw, setupGateway } from '../setup-gateway.fixture.ts';

async function setup() {
  const gateway = await setupGateway();
  const send = (requestLine: string, headers = '') =>
    sendRaw(
      gateway.server.port,
      `${requestLine} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${gateway.key}\r\n${headers}Connection: close\r\n\r\n`,
    );
  return { ...gateway, send };
}

it('forwards all 95 operations, each with a record', async () => {
  const { server, key, upstream, gateway } = await setup();
  const operations = allOperations.filter(({ id, requestContentTypes }) => {
    // `fetch` sends no body with GET; the upload has its own tests.
    return id !== 'checkRevertedOnTime' && requestContentTypes[0] !== 'multipart/form-data';
  });
  for (const operation of operations) {
    const { target, body } = exampleRequest(operation);
    const headers = { authorization: key, ...(body && { 'content-type': 'application/json' }) };
    const response = await fetch(server.url + target, { method: operation.method, headers, body: body ?? null });
    expect([operation.id, response.status]).toEqual([operation.id, 200]);
  }
  expect(upstream.seen).toHaveLength(operations.length);
  const recorded = (await gateway.audit.list({ limit: 1_000 })).map(({ operation }) => operation);
  expect(recorded.toReversed()).toEqual(operations.map(({ id }) => id));
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
])('answers 404 to %s and forwards nothing', async (target) => {
  const { send, gateway, upstream } = await setup();
  const answer = await send(`GET ${target}`);
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).toContain('"code":"unknown-path"');
  expect(await gateway.audit.list()).toMatchObject([
    { team: 'Support', operation: null, decision: 'deny', reason: 'unknown-path', status: 404, outcome: 'denied' },
  ]);
  expect(upstream.seen).toEqual([]);
});

it.each(['GET /team\\', 'GET /x\\..\\team'])(
  'answers 400 to %s, records it and forwards nothing',
  async (requestLine) => {
    const { send, gateway, upstream } = await setup();
    const answer = await send(requestLine);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"invalid-request"');
    expect(await gateway.audit.list()).toMatchObject([
      { operation: null, reason: 'invalid-request', outcome: 'denied' },
    ]);
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
  expect(await gateway.audit.list()).toMatchObject([
    { operation: null, reason: 'method-not-allowed', outcome: 'denied' },
  ]);
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
