import { request as sendOne } from 'undici';
import { expect, it } from 'vitest';
import { allOperations, exampleRequest } from '../http/example-request.fixture.ts';
import { readJson, sendRaw, withTeam } from '../setup-gateway.fixture.ts';
import { shareGateway } from '../shared-gateway.fixture.ts';

const start = shareGateway();

async function setup() {
  const gateway = withTeam(await start());
  const send = (requestLine: string, headers = '') =>
    sendRaw(
      gateway.server.port,
      `${requestLine} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${gateway.key}\r\n${headers}Connection: close\r\n\r\n`,
    );
  return { ...gateway, send };
}

const form = {
  type: 'multipart/form-data; boundary=x',
  body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nname\r\n--x--\r\n',
};

function exampleOf(operation: (typeof allOperations)[number]) {
  const { id, method, requestContentTypes } = operation;
  const { target, body } = exampleRequest(operation);
  const json = { type: 'application/json', body: body?.toString() ?? '{}' };
  const content = requestContentTypes.includes('application/json') ? json : form;
  return { id, method, target, content: requestContentTypes.length > 0 ? content : null };
}

it('forwards all 95 operations, each with a record', async () => {
  const { server, key, upstream, gateway } = await setup();
  const examples = allOperations.map(exampleOf);
  for (const { id, method, target, content } of examples) {
    const headers = { authorization: key, 'idempotency-key': id, ...(content && { 'content-type': content.type }) };
    // Not `fetch`, which sends no body with GET: one operation has it.
    const response = await sendOne(server.url + target, { method, headers, body: content?.body ?? null });
    await response.body.dump();
    expect([id, response.statusCode]).toEqual([id, 200]);
  }
  expect(examples).toHaveLength(95);
  const pathOf = (target: string) => decodeURIComponent(target.split('?')[0] ?? '');
  const sent = upstream.seen.map(({ method, url }) => `${method} ${pathOf(url)}`);
  expect(sent).toEqual(examples.map(({ method, target }) => `${method} ${pathOf(target)}`));
  const records = await gateway.audit.list({ limit: 1_000 });
  expect(records.toReversed()).toMatchObject(examples.map(({ id }) => ({ operation: id, outcome: 'success' })));
});

it('forwards nothing for a key whose policy allows nothing, and records who tried', async () => {
  const { gateway, server, upstream } = await setup();
  const { key, id: keyId } = gateway.keys.create({ team: 'Nobody', policy: { allow: [] } });
  // This many refusals of one address are recorded one by one; more would only be counted.
  const some = allOperations
    .map(exampleOf)
    .filter(({ content }) => content === null)
    .slice(0, 20);
  for (const { method, target } of some) {
    const response = await fetch(server.url + target, { method, headers: { authorization: key } });
    expect(await readJson(response)).toMatchObject({ status: 403, code: 'operation-not-allowed' });
  }
  const record = { team: 'Nobody', keyId, reason: 'operation-not-allowed', status: 403, outcome: 'denied' };
  const records = await gateway.audit.list({ limit: 1_000 });
  expect(records.toReversed()).toMatchObject(some.map(({ id }) => ({ ...record, operation: id })));
  expect(upstream.seen).toEqual([]);
});

it.each([
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

const host = 'Host: x\r\n';
const line = (requestLine: string, headers = '') => `${requestLine} HTTP/1.1\r\n${host}${headers}\r\n`;
const chunkedToo = 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n';

it.each<[name: string, request: string, reason: string, status: number]>([
  ['an absolute target', line('GET http://127.0.0.1/team'), 'target-form', 400],
  ['a target on another host', line('GET http://evil.example/team'), 'target-form', 400],
  ['a target on DoubleTick', line('GET https://public.doubletick.io/team'), 'target-form', 400],
  ['GET *', line('GET *'), 'target-form', 400],
  ['OPTIONS *', line('OPTIONS *'), 'target-form', 400],
  ['a target without its slash', line('GET evil.example/team'), 'malformed-http', 400],
  ['a tunnel', line('CONNECT evil.example:443'), 'tunnel', 400],
  ['a WebSocket', line('GET /team', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'), 'upgrade', 400],
  ['an invalid Host', `GET /team HTTP/1.1\r\nHost: a b@c\r\n\r\n`, 'invalid-host', 400],
  ['no Host', 'GET /team HTTP/1.1\r\n\r\n', 'invalid-host', 400],
  ['an expectation', line('POST /team', 'Expect: tea\r\nContent-Length: 0\r\n'), 'expectation', 400],
  ['a length and chunks', `${line('POST /team', chunkedToo)}0\r\n\r\n`, 'malformed-http', 400],
  ['two lengths', `${line('POST /team', 'Content-Length: 1\r\nContent-Length: 2\r\n')}ab`, 'malformed-http', 400],
  ['an unknown coding', line('POST /team', 'Transfer-Encoding: xchunked\r\n'), 'malformed-http', 400],
  ['a line break in a header', line('GET /team', 'X-A: a\nX-B: b\r\n'), 'malformed-http', 400],
  ['200 headers', line('GET /team', 'A: b\r\n'.repeat(200)), 'headers-too-large', 431],
])('refuses %s, also with a valid key: one record, a problem, and the end', async (_, request, reason, status) => {
  const { server, key, gateway, upstream } = await setup();
  const answer = await sendRaw(server.port, request.replace('\r\n', `\r\nAuthorization: ${key}\r\n`));
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(head).toMatch(/^content-type: application\/problem\+json\r?$/im);
  expect(head).toMatch(/^connection: close\r?$/im);
  const { requestId } = JSON.parse(body);
  expect(head.toLowerCase()).toContain(`x-request-id: ${requestId}`);
  const stranger = { team: null, keyId: null, address: '127.0.0.1', operation: null };
  expect(await gateway.audit.list()).toMatchObject([
    { ...stranger, requestId, reason, status, decision: 'deny', outcome: 'denied' },
  ]);
  expect(upstream.seen).toEqual([]);
});
