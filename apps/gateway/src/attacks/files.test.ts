import { expect, it } from 'vitest';
import { upstreamKey } from '../setup-gateway.fixture.ts';
import type { Script } from '../upstream/scripted-upstream.fixture.ts';
import { codeOf, setupAttack, shareAttack } from './setup-attack.fixture.ts';

const setup = shareAttack();

const fileOf = (url: string) => `/files?url=${encodeURIComponent(url)}`;

it.each([
  'http://evil.example/x',
  'https://evil.example/cdn.doubletick.io/x',
  'https://cdn.doubletick.io.evil.example/x',
  'https://evilcdn.doubletick.io/x',
  'https://cdn.doubletick.io@evil.example/x',
  'https://user:password@cdn.doubletick.io/x',
  'https://cdn.doubletick.io:8443/x',
  'http://cdn.doubletick.io/x',
  'https://cdn.doubletick.io/x#y',
  'https://cdn.doubletick.io./x',
  'http://127.0.0.1/x',
  'http://localhost/x',
  'http://[::1]/x',
  'http://2130706433/x',
  'http://169.254.169.254/latest/meta-data',
  'file:///etc/passwd',
  'data:text/plain,x',
  '//cdn.doubletick.io/x',
  'cdn.doubletick.io/x',
  'https://cdn.doubletick.io/x\n',
  '',
])('fetches no file from %j: 400, one record, and no connection', async (url) => {
  const { call, upstream, records } = await setup();
  const response = await call(fileOf(url));
  expect(response.status).toBe(400);
  expect(await codeOf(response)).toBe('invalid-file-url');
  expect(upstream.seen).toEqual([]);
  expect(await records()).toMatchObject([{ operation: 'fetchFile', outcome: 'denied' }]);
});

it.each([
  '/files',
  '/files?',
  '/files?url',
  '/files?file=x',
  '/files?url=UP&url=UP',
  '/files?url=UP&token=x',
  '/files?URL=UP',
])('fetches no file for %s', async (path) => {
  const { call, upstream } = await setup();
  expect((await call(path.replaceAll('UP', encodeURIComponent(`${upstream.url}/x`)))).status).toBe(400);
  expect(upstream.seen).toEqual([]);
});

it.each(['/team', '/customer/details', '/cdn/1/../../team', '/cdn/1/..%2f..%2fteam'])(
  'a file URL does not reach the API itself at %s',
  async (path) => {
    const { call, upstream, createKey } = await setup();
    const authorization = createKey('Files', { allow: ['fetchFile'] });
    const response = await call(fileOf(upstream.url + path), { headers: { authorization } });
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('invalid-file-url');
    expect(upstream.seen).toEqual([]);
  },
);

it('the same address with another port is another host', async () => {
  const { call, upstream, url } = await setup();
  expect((await call(fileOf(`${url}/team`))).status).toBe(400);
  expect(upstream.seen).toEqual([]);
});

it.each<[name: string, script: Script, code: string]>([
  [
    'a redirect',
    (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    'upstream-invalid-response',
  ],
  ['a 401', (_, response) => response.writeHead(401).end(), 'upstream-auth-failed'],
  [
    'our key in a header',
    (_, response) => response.writeHead(200, { 'x-debug': upstreamKey }).end(),
    'upstream-key-exposed',
  ],
  [
    'more than 100 MiB declared',
    (_, response) => response.writeHead(200, { 'content-length': 101 * 1024 * 1024 }).flushHeaders(),
    'upstream-invalid-response',
  ],
])('a file with %s is withheld: 502', async (_, script, code) => {
  const { call, upstream, records } = await setup();
  upstream.script(script);
  const response = await call(fileOf(`${upstream.url}/cdn/1/x`));
  expect(response.status).toBe(502);
  expect(await codeOf(response)).toBe(code);
  expect(upstream.seen).toHaveLength(1);
  expect(await records()).toMatchObject([{ operation: 'fetchFile', outcome: 'failure', status: 502 }]);
});

const half = Math.floor(upstreamKey.length / 2);
const picture = Buffer.alloc(200 * 1024);

function inParts(parts: readonly (string | Buffer)[]): Script {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    const send = (index: number): void => {
      if (index >= parts.length) return void response.end();
      response.write(parts[index], () => setImmediate(send, index + 1));
    };
    send(0);
  };
}

it.each<[name: string, parts: (string | Buffer)[]]>([
  ['our key', [`picture ${upstreamKey}`]],
  ['our key in two chunks', [`picture ${upstreamKey.slice(0, half)}`, upstreamKey.slice(half)]],
  ['our key at the end of its first 15 KiB', [Buffer.alloc(15 * 1024), upstreamKey]],
])('a file with %s is withheld: 502, and the operator is told', async (_, parts) => {
  const { call, upstream, records, warnings } = await setupAttack();
  upstream.script(inParts(parts));
  const response = await call(fileOf(`${upstream.url}/cdn/1/x`));
  expect([response.status, await codeOf(response)]).toEqual([502, 'upstream-key-exposed']);
  expect(await records()).toMatchObject([{ outcome: 'failure', reason: 'upstream-key-exposed', status: 502 }]);
  expect(warnings).toEqual([expect.stringMatching(/^upstream-key-exposed: request /)]);
});

it.each(['ab+/cd=0123456', 'a&b<c>d"e%f0123', 'key_0123456789'])(
  'an error page that repeats the URL of a recording does not give away the key %s in it',
  async (key) => {
    const { call, upstream } = await setupAttack({ upstreamKey: key });
    const seen: string[] = [];
    const write = [
      (url: string) => url,
      (url: string) => url.replaceAll(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()),
      (url: string) => `/login?back=${encodeURIComponent(url)}`,
    ];
    for (const form of write) {
      upstream.script((request, response) => {
        seen.push(request.url ?? '');
        const body = JSON.stringify({ message: 'not found', url: form(request.url ?? '') });
        response.writeHead(404, { 'content-type': 'application/json' }).end(body);
      });
      const response = await call(fileOf(`${upstream.url}/recordings/a/b`));
      expect([response.status, await codeOf(response)]).toEqual([502, 'upstream-key-exposed']);
    }
    expect(seen.map((url) => new URL(url, upstream.url).searchParams.get('token'))).toEqual(write.map(() => key));
  },
);

it.each<[name: string, parts: (string | Buffer)[], reason: string]>([
  ['our key', [picture, upstreamKey], 'upstream-key-exposed'],
  [
    'our key in two chunks',
    [picture, upstreamKey.slice(0, half), upstreamKey.slice(half), picture],
    'upstream-key-exposed',
  ],
  ['more than 100 MiB', Array(110).fill(Buffer.alloc(1024 * 1024)), 'answer-cut'],
])('a long file with %s is cut off, without the key, and recorded as cut', async (_, parts, reason) => {
  const { call, upstream, records, warnings } = await setupAttack();
  upstream.script(inParts(parts));
  const received: Uint8Array[] = [];
  const readAll = async () => {
    const response = await call(fileOf(`${upstream.url}/cdn/1/x`));
    expect(response.status).toBe(200);
    for await (const chunk of response.body ?? []) received.push(chunk);
  };
  await expect(readAll()).rejects.toThrow();
  expect(Buffer.concat(received).includes(upstreamKey)).toBe(false);
  await expect
    .poll(async () => (await records())[0], { timeout: 10_000 })
    .toMatchObject({ operation: 'fetchFile', outcome: 'failure', reason });
  expect(warnings.join()).toContain(reason === 'answer-cut' ? '' : 'upstream-key-exposed: request');
});

it('a file reaches the client unchanged, and its record says so', async () => {
  const { call, upstream, records } = await setup({ policy: { allow: ['read'] } });
  const image = Buffer.from('\u0089PNG\r\n');
  upstream.script((_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(image));
  const response = await call(fileOf(`${upstream.url}/cdn/1/x?a=b`));
  expect(Buffer.from(await response.arrayBuffer())).toEqual(image);
  expect(upstream.seen).toMatchObject([{ url: '/cdn/1/x?a=b', headers: { authorization: upstreamKey } }]);
  await expect
    .poll(async () => (await records())[0], { timeout: 10_000 })
    .toMatchObject({ outcome: 'success', status: 200 });
});

it('a key limited to its numbers opens files only if its policy names fetchFile', async () => {
  const { call, upstream, createKey } = await setup({ policy: { allow: ['read'], numbers: ['919999999901'] } });
  const path = fileOf(`${upstream.url}/cdn/1/x`);
  expect(await codeOf(await call(path))).toBe('number-not-allowed');
  const authorization = createKey('Files', { allow: ['fetchFile'], numbers: ['919999999901'] });
  expect((await call(path, { headers: { authorization } })).status).toBe(200);
});
