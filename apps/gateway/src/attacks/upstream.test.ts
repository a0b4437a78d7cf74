import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { upstreamKey } from '../setup-gateway.fixture.ts';
import { json, type Script } from '../upstream/scripted-upstream.fixture.ts';
import { ownTime } from './own-time.fixture.ts';
import { assignment, assignPath, codeOf, setupAttack, shareAttack, timed } from './setup-attack.fixture.ts';

const share = shareAttack();

const jsonType = { 'content-type': 'application/json' };
const escaped = [...upstreamKey].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
const raw =
  (text: string): Script =>
  (request) =>
    request.socket.end(text);

it.each<[name: string, script: Script, code: string, outcome: string]>([
  [
    'a redirect to another host',
    (_, response) => response.writeHead(301, { ...jsonType, location: 'http://127.0.0.1:1/' }).end('{}'),
    'upstream-invalid-response',
    'unknown',
  ],
  [
    'a temporary redirect',
    (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    'upstream-invalid-response',
    'unknown',
  ],
  ['our key in the body', json(200, { debug: upstreamKey }), 'upstream-key-exposed', 'unknown'],
  ['our key in an error', json(500, { message: `key ${upstreamKey} is invalid` }), 'upstream-key-exposed', 'unknown'],
  ['our key in a header', json(200, {}, { 'x-debug': upstreamKey }), 'upstream-key-exposed', 'unknown'],
  [
    'our key in JSON escapes',
    (_, response) => response.writeHead(200, jsonType).end(`{"a":"${escaped}"}`),
    'upstream-key-exposed',
    'unknown',
  ],
  [
    'our key with one escape',
    (_, response) => response.writeHead(200, jsonType).end(`{"a":"\\u006bey_0123456789"}`),
    'upstream-key-exposed',
    'unknown',
  ],
  ['our key as a name', json(200, { [upstreamKey]: 1 }), 'upstream-key-exposed', 'unknown'],
  ['a 401', json(401, { message: 'Unauthorized' }), 'upstream-auth-failed', 'failure'],
  [
    'HTML',
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    'upstream-invalid-response',
    'unknown',
  ],
  ['no content type', (_, response) => response.writeHead(200).end('{}'), 'upstream-invalid-response', 'unknown'],
  [
    'half a JSON value',
    (_, response) => response.writeHead(200, jsonType).end('{"a":'),
    'upstream-invalid-response',
    'unknown',
  ],
  [
    'a compressed body',
    (_, response) =>
      response.writeHead(200, { ...jsonType, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000))),
    'upstream-invalid-response',
    'unknown',
  ],
  [
    'more than 8 MiB',
    (_, response) => response.writeHead(200, jsonType).end(`"${'x'.repeat(9_000_000)}"`),
    'upstream-invalid-response',
    'unknown',
  ],
  [
    'headers of 50 kB',
    (_, response) => response.writeHead(200, { ...jsonType, 'x-long': 'x'.repeat(50_000) }).end('{}'),
    'upstream-invalid-response',
    'unknown',
  ],
  [
    'less than it declares',
    raw('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{}'),
    'upstream-invalid-response',
    'unknown',
  ],
  [
    'a truncated chunk',
    raw('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{}'),
    'upstream-invalid-response',
    'unknown',
  ],
  [
    'both lengths',
    raw(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    ),
    'upstream-invalid-response',
    'unknown',
  ],
  ['no HTTP', raw('hello\r\n\r\n'), 'upstream-invalid-response', 'unknown'],
  ['a reset', (request) => request.socket.resetAndDestroy(), 'upstream-invalid-response', 'unknown'],
  [
    '100 Continue, unasked',
    raw(
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}',
    ),
    'upstream-invalid-response',
    'unknown',
  ],
])('an answer with %s is withheld: 502, and the write is recorded for what it is', async (_, script, code, outcome) => {
  const { post, upstream, records } = await share();
  upstream.script(script);
  const response = await post(assignPath, assignment);
  const text = await response.text();
  expect(response.status, text).toBe(502);
  expect(JSON.parse(text)).toMatchObject({ code });
  expect(text + JSON.stringify([...response.headers])).not.toContain(upstreamKey);
  // Sent once: what may have taken effect is never repeated.
  expect(upstream.seen).toHaveLength(1);
  expect(await records()).toMatchObject([{ outcome, status: 502 }]);
});

it('passes on only the headers that it knows', async () => {
  const { call, upstream } = await share();
  const secret = {
    'set-cookie': 'a=b',
    server: 'x',
    'x-powered-by': 'y',
    'access-control-allow-origin': '*',
    'cache-control': 'public',
    'server-timing': 'db;dur=53',
  };
  upstream.script(json(200, {}, { ...secret, 'retry-after': '7' }));
  const { headers } = await call('/team');
  expect([...headers.keys()].sort()).toEqual([
    'cache-control',
    'connection',
    'content-length',
    'content-type',
    'date',
    'keep-alive',
    'retry-after',
    'server-timing',
    'x-request-id',
  ]);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('server-timing')).not.toContain('db');
});

it('forwards no header of the client but Accept', async () => {
  const { call, upstream } = await share();
  await call('/team', {
    headers: {
      accept: 'application/json',
      cookie: 'a=b',
      'x-public-api-key': 'x',
      'x-http-method-override': 'DELETE',
      'x-request-id': 'mine',
      'x-unkey-root': 'x',
      forwarded: 'for=1.2.3.4',
      'user-agent': 'mine',
    },
  });
  const [seen] = upstream.seen;
  expect(Object.keys(seen?.headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'authorization',
    'connection',
    'host',
    'user-agent',
    'x-request-id',
  ]);
  expect(seen).toMatchObject({
    method: 'GET',
    headers: { authorization: upstreamKey, 'user-agent': 'doubletick-kit-gateway' },
  });
  expect(seen?.headers['x-request-id']).not.toBe('mine');
});

it('a connection that is reset when it is used again does not repeat a write', async () => {
  const { post, upstream, records } = await share();
  expect((await post(assignPath, assignment)).status).toBe(200);
  upstream.script((request) => request.socket.resetAndDestroy());
  const response = await post(assignPath, assignment);
  expect(response.status).toBe(502);
  expect(upstream.seen).toHaveLength(2);
  expect((await records()).map(({ outcome }) => outcome)).toEqual(['unknown', 'success']);
});

/** An upstream that does what `behave` says with each connection. */
async function listenTcp(behave: (socket: Socket) => void) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    behave(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // `as`: a server that listens on a host and port always has this kind of address.
  return (server.address() as AddressInfo).port;
}

it('a refused connection is reported as not sent', async () => {
  const { post, records } = await setupAttack({ upstreamUrl: 'http://127.0.0.1:1' });
  const response = await post(assignPath, assignment);
  expect(await response.json()).toMatchObject({
    code: 'upstream-unreachable',
    detail: expect.stringContaining('was not sent'),
  });
  expect(await records()).toMatchObject([{ outcome: 'failure', reason: 'upstream-unreachable' }]);
});

it('TLS that fails is not replaced by plain http: nothing readable is ever sent', async () => {
  let received = '';
  let connections = 0;
  const port = await listenTcp((socket) => {
    connections += 1;
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    });
  });
  const { post } = await setupAttack({ upstreamUrl: `https://127.0.0.1:${port}` });
  const response = await post(assignPath, assignment);
  expect(response.status).toBe(502);
  expect(await codeOf(response)).toBe('upstream-unreachable');
  expect(connections).toBeGreaterThan(0);
  expect(received).not.toContain(upstreamKey);
  expect(received).not.toContain('assign');
});

it('an answer of 8 MB of nested lists delays nobody', async () => {
  const { call, upstream } = await share();
  const nested = Buffer.from(`${'['.repeat(4_000_000)}${']'.repeat(4_000_000)}`);
  upstream.script((request, response) => {
    response.writeHead(200, jsonType).end(request.url === '/roles' ? nested : '{}');
  });
  const attack = call('/roles').then((response) => response.arrayBuffer());
  let isOver = false;
  void attack.finally(() => (isOver = true));
  let slowest = 0;
  while (!isOver) {
    const { ms } = await timed(
      call('/team').then((response) => response.text()),
      ownTime,
    );
    slowest = Math.max(slowest, ms);
  }
  await attack;
  expect(slowest).toBeLessThan(500);
});

it('a key that changes is used from the next request on, and neither may be in an answer', async () => {
  const keys = { current: upstreamKey };
  const { call, upstream } = await setupAttack({ upstreamKey: () => keys.current });
  expect((await call('/team')).status).toBe(200);
  keys.current = 'key_9876543210';
  expect((await call('/team')).status).toBe(200);
  expect(upstream.seen.map(({ headers }) => headers.authorization)).toEqual([upstreamKey, 'key_9876543210']);
  for (const key of [upstreamKey, 'key_9876543210']) {
    upstream.script(json(200, { key }));
    expect(await codeOf(await call('/team'))).toBe('upstream-key-exposed');
  }
});

it("every status that DoubleTick answers with is an answer to Node's fetch, which asks once", async () => {
  const { call, post, upstream, gateway, key } = await share();
  for (let status = 200; status <= 599; status += 1) {
    upstream.seen.length = 0;
    upstream.script((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end());
    const answer = status % 2 === 0 ? await call('/team') : await post(assignPath, assignment);
    await answer.arrayBuffer();
    const isWithheld = (status >= 300 && status < 400) || [401, 407, 421].includes(status);
    expect(answer.status).toBe(isWithheld ? 502 : status);
    expect(upstream.seen).toHaveLength(1);
    const inProcess = await gateway.fetch(new Request('http://gateway/team', { headers: { authorization: key } }));
    expect(inProcess.status).toBe(isWithheld ? 502 : status);
  }
});

it.each([
  'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
  'HTTP/1.1 600 Odd\r\n\r\n',
  'HTTP/1.1 099 Odd\r\n\r\n',
])('the answer %j of DoubleTick becomes 502 upstream-invalid-response', async (answer) => {
  const { call, upstream } = await share();
  upstream.script((request) => void request.socket.end(answer));
  const response = await call('/team');
  expect([response.status, await codeOf(response)]).toEqual([502, 'upstream-invalid-response']);
});
