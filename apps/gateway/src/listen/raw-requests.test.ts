import { expect, it } from 'vitest';
import { setupListener } from './setup-listener.fixture.ts';

const get = (head: string, rest = '') => `GET /team HTTP/1.1\r\nHost: gateway\r\n${head}\r\n${rest}`;
const post = (head: string, body = '') => `POST /team HTTP/1.1\r\nHost: gateway\r\n${head}\r\n${body}`;
const line = (text: string) => `${text}\r\nHost: gateway\r\n\r\n`;
const chunked = 'Transfer-Encoding: chunked\r\n';

it.each<[name: string, request: string, statuses: number[]]>([
  ['GET', get(''), [200]],
  ['HEAD', line('HEAD /team HTTP/1.1'), [200]],
  ['OPTIONS', line('OPTIONS /team HTTP/1.1'), [200]],
  ['TRACE', line('TRACE /team HTTP/1.1'), [200]],
  ['PROPFIND', line('PROPFIND /team HTTP/1.1'), [200]],
  ['a body', post('Content-Length: 2\r\n', '{}'), [200]],
  ['an empty body', post('Content-Length: 0\r\n'), [200]],
  ['a chunked body', post(chunked, '2\r\n{}\r\n0\r\n\r\n'), [200]],
  ['a chunked body with a trailer', post(chunked, '2\r\n{}\r\n0\r\nX-Trailer: 1\r\n\r\n'), [200]],
  ['a chunk extension', post(chunked, '2;name=value\r\n{}\r\n0\r\n\r\n'), [200]],
  ['a GET with a body', get('Content-Length: 2\r\n', '{}'), [200]],
  ['two requests at once', get('') + get(''), [200, 200]],
  ['HTTP/1.0', 'GET /team HTTP/1.0\r\n\r\n', [200]],
  ['Expect: 100-continue', post('Expect: 100-continue\r\nContent-Length: 2\r\n', '{}'), [100, 200]],
  ['two Host headers', get('Host: other\r\n'), [200]],
  ['two Authorization headers', get('Authorization: a\r\nAuthorization: b\r\n'), [200]],
  ['an upgrade to h2c', get('Connection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n'), [200]],
  ['Connection: close', get('Connection: close\r\n'), [200]],
  ['an empty line first', `\r\n${get('')}`, [200]],
  ['a path with dots', line('GET /x/../team HTTP/1.1'), [200]],
  ['an encoded path', line('GET /%74eam%2f%00 HTTP/1.1'), [200]],
  ['a double slash', line('GET //team HTTP/1.1'), [200]],
  ['a backslash', line('GET /\\team HTTP/1.1'), [200]],
  ['a semicolon', line('GET /team;x HTTP/1.1'), [200]],
  ['an empty query', line('GET /team? HTTP/1.1'), [200]],
  ['a header without a value', get('X-Empty:\r\n'), [200]],
  ['a port in the Host', 'GET /team HTTP/1.1\r\nHost: gateway:4020\r\n\r\n', [200]],
  ['an IPv6 Host', 'GET /team HTTP/1.1\r\nHost: [::1]:4020\r\n\r\n', [200]],
  ['a broken chunk size', post(chunked, 'x\r\n{}\r\n0\r\n\r\n'), [400]],
  ['a chunk that is too long', post(chunked, '1\r\n{}\r\n0\r\n\r\n'), [400]],
  ['a huge chunk size', post(chunked, 'ffffffffffffffffff\r\n'), [400]],
  ['a huge chunk extension', post(chunked, `2;${'x'.repeat(20_000)}\r\n{}\r\n`), [400]],
  ['a chunk with a bare LF', post(chunked, '2\n{}\n0\n\n'), [400]],
  ['a huge trailer', post(chunked, `0\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`), [400]],
  ['a declared body above the limit', post('Content-Length: 2000000\r\n'), [413]],
  ['a declared body above the limit, asked for', post('Expect: 100-continue\r\nContent-Length: 2000000\r\n'), [413]],
])('hands %s to the handler, once for each request', async (_, request, statuses) => {
  const { send, handled, refusals } = await setupListener();
  expect((await send(request, statuses.length)).statuses).toEqual(statuses);
  expect(handled).toHaveLength(statuses.filter((status) => status !== 100).length);
  expect(refusals).toEqual([]);
});

it.each<[name: string, request: string, reason: string, status: number]>([
  ['no request', 'hello\r\n\r\n', 'malformed-http', 400],
  ['a TLS handshake', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 'malformed-http', 400],
  ['SSH', 'SSH-2.0-OpenSSH_9.6\r\n', 'malformed-http', 400],
  ['the HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'malformed-http', 400],
  ['HTTP/2.0', line('GET /team HTTP/2.0'), 'malformed-http', 400],
  ['HTTP/0.9', 'GET /team\r\n\r\n', 'malformed-http', 400],
  ['HTTP/1.2', line('GET /team HTTP/1.2'), 'malformed-http', 400],
  ['HTTP/3.7', line('GET /team HTTP/3.7'), 'malformed-http', 400],
  ['a lower-case protocol', line('GET /team http/1.1'), 'malformed-http', 400],
  ['an unknown method', line('NOPE /team HTTP/1.1'), 'malformed-http', 400],
  ['a lower-case method', line('get /team HTTP/1.1'), 'malformed-http', 400],
  ['an empty method', line(' /team HTTP/1.1'), 'malformed-http', 400],
  ['a space in the target', line('GET /te am HTTP/1.1'), 'malformed-http', 400],
  ['a NUL in the target', line('GET /te\0am HTTP/1.1'), 'malformed-http', 400],
  ['a tab in the target', line('GET /te\tam HTTP/1.1'), 'malformed-http', 400],
  ['no target', line('GET HTTP/1.1'), 'malformed-http', 400],
  ['a space before the colon', get('X-Name : 1\r\n'), 'malformed-http', 400],
  ['a header without a colon', get('X-Name\r\n'), 'malformed-http', 400],
  ['a header without a name', get(': value\r\n'), 'malformed-http', 400],
  ['a NUL in a header name', get('X-\0Name: 1\r\n'), 'malformed-http', 400],
  ['a NUL in a header', get('X-Name: a\0b\r\n'), 'malformed-http', 400],
  ['a control character in a header', get('X-Name: a\x01b\r\n'), 'malformed-http', 400],
  ['a folded header', get('X-Name: a\r\n b\r\n'), 'malformed-http', 400],
  ['a bare CR in a header', get('X-Name: a\rb\r\n'), 'malformed-http', 400],
  ['bare LFs', 'GET /team HTTP/1.1\nHost: gateway\n\n', 'malformed-http', 400],
  ['a bare LF after a header', get('X-Name: a\nX-Other: b\r\n'), 'malformed-http', 400],
  ['both lengths', post(`Content-Length: 2\r\n${chunked}`, '{}'), 'malformed-http', 400],
  ['both lengths, the other way round', post(`${chunked}Content-Length: 2\r\n`, '{}'), 'malformed-http', 400],
  ['two lengths', post('Content-Length: 2\r\nContent-Length: 3\r\n', '{}'), 'malformed-http', 400],
  ['two equal lengths', post('Content-Length: 2\r\nContent-Length: 2\r\n', '{}'), 'malformed-http', 400],
  ['a list of lengths', post('Content-Length: 2, 2\r\n', '{}'), 'malformed-http', 400],
  ['a negative length', post('Content-Length: -2\r\n', '{}'), 'malformed-http', 400],
  ['a length with a sign', post('Content-Length: +2\r\n', '{}'), 'malformed-http', 400],
  ['a hexadecimal length', post('Content-Length: 0x2\r\n', '{}'), 'malformed-http', 400],
  ['a length that overflows', post(`Content-Length: ${'9'.repeat(30)}\r\n`, '{}'), 'malformed-http', 400],
  ['an empty length', post('Content-Length: \r\n', '{}'), 'malformed-http', 400],
  ['an unknown transfer encoding', post('Transfer-Encoding: xchunked\r\n', '{}'), 'malformed-http', 400],
  ['chunked not last', post('Transfer-Encoding: chunked, identity\r\n', '{}'), 'malformed-http', 400],
  ['chunked twice', post(`${chunked}Transfer-Encoding: identity\r\n`, '{}'), 'malformed-http', 400],
  ['long headers', get(`X-Long: ${'x'.repeat(17_000)}\r\n`), 'headers-too-large', 431],
  ['a long Authorization', get(`Authorization: ${'x'.repeat(65_000)}\r\n`), 'headers-too-large', 431],
  ['a long target', line(`GET /${'x'.repeat(17_000)} HTTP/1.1`), 'headers-too-large', 431],
  ['many headers', get('a: b\r\n'.repeat(101)), 'headers-too-large', 431],
  ['more headers than Node keeps', get('a:\r\n'.repeat(2_001)), 'headers-too-large', 431],
  ['an absolute target', line('GET http://evil.example/team HTTP/1.1'), 'target-form', 400],
  ['the target *', line('OPTIONS * HTTP/1.1'), 'target-form', 400],
  ['CONNECT', line('CONNECT evil.example:443 HTTP/1.1'), 'tunnel', 400],
  ['CONNECT to a port', line('CONNECT gateway:0 HTTP/1.1'), 'tunnel', 400],
  ['no Host', 'GET /team HTTP/1.1\r\n\r\n', 'invalid-host', 400],
  ['an empty Host', 'GET /team HTTP/1.1\r\nHost:\r\n\r\n', 'invalid-host', 400],
  ['a Host with a path', 'GET /team HTTP/1.1\r\nHost: a/b\r\n\r\n', 'invalid-host', 400],
  ['a Host with a user', 'GET /team HTTP/1.1\r\nHost: a@b\r\n\r\n', 'invalid-host', 400],
  ['a WebSocket', get('Connection: Upgrade\r\nUpgrade: websocket\r\n'), 'upgrade', 400],
  ['an unknown expectation', get('Expect: 200-ok\r\n'), 'expectation', 400],
])('refuses %s with one record and a problem', async (_, request, reason, status) => {
  const { send, handled, refusals } = await setupListener();
  const started = performance.now();
  const answer = await send(request);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(refusals).toEqual([{ requestId: 'request-1', reason, status, address: '127.0.0.1' }]);
  expect(handled).toEqual([]);
  expect(answer).toMatchObject({ statuses: [status], isClosed: true });
  expect(answer.text).toMatch(/^content-type: application\/problem\+json\r$/m);
  const [, body = ''] = answer.text.split('\r\n\r\n');
  expect(JSON.parse(body)).toMatchObject({ status, requestId: 'request-1' });
});
