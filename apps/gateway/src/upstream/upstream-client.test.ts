import { once } from 'node:events';
import { type AddressInfo, createServer, type LookupFunction } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { eventually } from '../setup-gateway.fixture.ts';
import { json, type Script } from './scripted-upstream.fixture.ts';
import { impatient, key, raw, readAll, setupUpstream } from './setup-upstream.fixture.ts';

it('sends requests below the path of the base URL', async () => {
  const { upstream, send } = await setupUpstream(json(200, {}), { prefix: '/base/' });
  await send();
  expect(upstream.seen).toMatchObject([{ url: '/base/team', headers: { accept: 'application/json' } }]);
});

it.each([
  ['headers', () => undefined, null],
  [
    'the next chunk of a body',
    (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    200,
  ],
] satisfies [string, Script, number | null][])('limits the wait for %s', async (_, script, status) => {
  const { send } = await setupUpstream(script, { timeouts: impatient });
  expect(await send()).toMatchObject({ code: 'upstream-timeout', status, wasSent: true });
});

it('limits the whole exchange, even if bytes keep coming', async () => {
  const { send } = await setupUpstream(
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      const timer = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(timer));
    },
    { timeouts: { deadlineMs: 400 } },
  );
  expect(await send()).toMatchObject({ code: 'upstream-timeout', status: 200 });
});

it('says for certain that nothing was sent if there was no connection', async () => {
  const { upstream, sendWrite } = await setupUpstream();
  await upstream.close();
  expect(await sendWrite()).toMatchObject({ code: 'upstream-unreachable', wasSent: false, status: null });
});

it('sends nothing again that may have been received', async () => {
  const { upstream, send, sendWrite } = await setupUpstream((request) => void request.socket.resetAndDestroy());
  expect(await sendWrite()).toMatchObject({ code: 'upstream-invalid-response', wasSent: true });
  expect(await send()).toMatchObject({ code: 'upstream-invalid-response', wasSent: true });
  expect(upstream.seen).toHaveLength(2);
});

it('ignores early hints before the response', async () => {
  const { send } = await setupUpstream((_, response) => {
    response.writeEarlyHints({ link: '</a>; rel=preload' });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  expect(await send()).toMatchObject({ kind: 'answer', status: 200 });
});

const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
it.each([
  ['less than it declares', raw(`${ok}Content-Length: 9\r\n\r\n{}`)],
  ['a broken chunk', raw(`${ok}Transfer-Encoding: chunked\r\n\r\n9\r\n{}`)],
  ['100 Continue', raw(`HTTP/1.1 100 Continue\r\n\r\n${ok}Content-Length: 2\r\n\r\n{}`)],
  ['more than 8 MiB', json(200, 'x'.repeat(8 * 1024 * 1024))],
] satisfies [string, Script][])('passes no response on that has %s', async (_, script) => {
  const { sendWrite } = await setupUpstream(script);
  expect(await sendWrite()).toMatchObject({ kind: 'problem', code: 'upstream-invalid-response', wasSent: true });
});

it('gives up what is safe when the client is gone, and finishes a write', async () => {
  let answer: undefined | (() => void);
  const { upstream, send, sendWrite } = await setupUpstream((request, response) => {
    answer = () => json(201, {})(request, response);
  });
  const reader = new AbortController();
  const read = send({ gone: reader.signal });
  await eventually(() => expect(upstream.seen).toHaveLength(1));
  reader.abort();
  expect(await read).toMatchObject({ code: 'upstream-timeout' });
  const writer = new AbortController();
  const write = sendWrite({ gone: writer.signal });
  await eventually(() => expect(upstream.seen).toHaveLength(2));
  writer.abort();
  answer?.();
  expect(await write).toMatchObject({ kind: 'answer', status: 201 });
});

it('uses a new key from the next request on, and still withholds the one before', async () => {
  const { upstream, send, replaceKey } = await setupUpstream();
  await send();
  replaceKey('key_9876543210');
  await send();
  expect(upstream.seen.map(({ headers }) => headers.authorization)).toEqual([key, 'key_9876543210']);
  upstream.script(json(200, { old: key }));
  expect(await send()).toMatchObject({ code: 'upstream-key-exposed' });
});

it('hands a file on at the pace of its reader', async () => {
  const size = 20 * 1024 * 1024;
  const { fetchFile } = await setupUpstream((_, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': size }).end(Buffer.alloc(size, 1));
  });
  const file = await fetchFile('/cdn/1/a.png');
  if (file.kind !== 'file') throw new Error(file.what);
  expect(file).toMatchObject({ status: 200, headers: { 'content-type': 'image/png', 'content-length': String(size) } });
  await eventually(() => expect(file.body.readableLength).toBeGreaterThan(0));
  expect(file.body.readableLength).toBeLessThan(1024 * 1024);
  expect(await readAll(file.body)).toBe(size);
});

const long = 'a'.repeat(200_000);

it.each([
  ['breaks off', raw(`HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 999999\r\n\r\n${long}`)],
  [
    'contains the key',
    raw(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 200014\r\n\r\n${long}${key}`),
  ],
] satisfies [string, Script][])('never ends a long file cleanly that %s', async (_, script) => {
  const { fetchFile } = await setupUpstream(script);
  const file = await fetchFile('/cdn/1/a.png');
  if (file.kind !== 'file') throw new Error(file.what);
  await expect(readAll(file.body)).rejects.toThrow();
});

it.each([
  [json(302, {}, { location: 'http://127.0.0.1:1/' }), 'upstream-invalid-response'],
  [json(401, {}), 'upstream-auth-failed'],
  [json(200, {}, { 'x-sent': key }), 'upstream-key-exposed'],
] as const)('refuses a file in a response that may not be passed on (%#)', async (script, code) => {
  const { fetchFile } = await setupUpstream(script);
  expect(await fetchFile('/cdn/1/a.png')).toMatchObject({ kind: 'problem', code });
});

/** A port that counts its connections and hangs up on each. */
async function listenBriefly() {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined).end('no TLS');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // `as`: a server that listens on a host and port always has this kind of address.
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}`, connections: () => connections };
}

it('tries once more, and no more than once, what was certainly not sent', async () => {
  const { url, connections } = await listenBriefly();
  const { send, sendWrite, fetchFile } = await setupUpstream(undefined, { upstreamUrl: () => url });
  const tries = [() => send(), () => sendWrite(), () => fetchFile('/cdn/1/a.png')];
  for (const [index, attempt] of tries.entries()) {
    expect(await attempt()).toMatchObject({ code: 'upstream-unreachable', wasSent: false });
    expect(connections()).toBe((index + 1) * 2);
  }
});

it('names the cause if DoubleTick cannot be reached', async () => {
  const { upstream, send } = await setupUpstream();
  await upstream.close();
  expect(await send()).toMatchObject({ what: 'DoubleTick could not be reached (ECONNREFUSED)' });
});

it('sends nothing over a connection that comes too late', async () => {
  const answers: (() => void)[] = [];
  const lookup: LookupFunction = (_hostname, _options, callback) => {
    answers.push(() => callback(null, [{ address: '127.0.0.1', family: 4 }]));
  };
  const { upstream, send, sendWrite } = await setupUpstream(undefined, {
    lookup,
    timeouts: { connectMs: 150 },
    upstreamUrl: (url) => url.replace('127.0.0.1', 'late.localhost'),
  });
  expect(await sendWrite()).toMatchObject({ code: 'upstream-unreachable', wasSent: false });
  for (const answer of answers.splice(0)) answer();
  const read = send();
  await eventually(() => expect(answers).toHaveLength(1));
  answers[0]?.();
  expect(await read).toMatchObject({ kind: 'answer' });
  expect(upstream.seen.filter(({ method }) => method !== 'GET')).toEqual([]);
});

it('never sends what waited for a slot when its client left', async () => {
  const { upstream, sendWrite } = await setupUpstream(() => undefined, {
    lanes: { slots: 1, queue: 5, waitMs: 5_000 },
  });
  const first = sendWrite();
  await eventually(() => expect(upstream.seen).toHaveLength(1));
  const client = new AbortController();
  const waiting = sendWrite({ gone: client.signal });
  client.abort();
  expect(await waiting).toMatchObject({ code: 'gateway-busy', wasSent: false });
  await upstream.close();
  expect(await first).toMatchObject({ code: 'upstream-invalid-response', wasSent: true });
  expect(upstream.seen).toHaveLength(1);
});

it('40 writes that hang delay neither the reads of their team nor another team', async () => {
  const { upstream, send, sendWrite } = await setupUpstream((request, response) => {
    if (request.method === 'GET') json(200, {})(request, response);
  });
  const gone = new AbortController();
  const writes = Array.from({ length: 40 }, () => sendWrite({ lane: 'Support\nwrite', gone: gone.signal }));
  await eventually(() => expect(upstream.seen).toHaveLength(16));
  expect(await Promise.all([send(), send({ lane: 'Marketing\nread' })])).toMatchObject([
    { status: 200 },
    { status: 200 },
  ]);
  gone.abort();
  await upstream.close();
  const results = await Promise.all(writes);
  expect(results.filter((result) => result.kind === 'problem' && !result.wasSent)).toHaveLength(24);
});

it('takes no body with status 204', async () => {
  const { sendWrite } = await setupUpstream((_, response) => response.writeHead(204).end('{}'));
  expect(await sendWrite()).toMatchObject({ kind: 'answer', status: 204, body: Buffer.alloc(0) });
});

it('refuses a compressed file, whose encoding would be lost', async () => {
  const { fetchFile } = await setupUpstream(json(200, {}, { 'content-encoding': 'gzip' }));
  expect(await fetchFile('/cdn/1/a.png')).toMatchObject({ kind: 'problem', code: 'upstream-invalid-response' });
});

it('hands on no part of a key in a file, however it is cut', async () => {
  const escaped = [...key].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
  const text = long + escaped;
  for (let cut = text.length - 1; cut > long.length; cut -= 7) {
    const { fetchFile } = await setupUpstream((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).write(text.slice(0, cut));
      setImmediate(() => response.end(text.slice(cut)));
    });
    const file = await fetchFile('/cdn/1/a.txt');
    if (file.kind !== 'file') throw new Error(file.what);
    let received = '';
    const read = async () => {
      for await (const chunk of file.body) received += chunk;
    };
    await expect(read()).rejects.toThrow("contained the gateway's own key");
    expect(long.startsWith(received)).toBe(true);
  }
});

it('a file is saved, never opened as a page', async () => {
  const { fetchFile } = await setupUpstream((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }).end('<script>');
  });
  const file = await fetchFile('/cdn/1/a.html');
  if (file.kind !== 'file') throw new Error(file.what);
  expect(file.headers).toEqual({
    'content-type': 'text/html',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
  });
  expect(await readAll(file.body)).toBe(8);
});

it('looks for a new key in the first file after it was replaced', async () => {
  const { fetchFile, replaceKey } = await setupUpstream(json(200, { key: 'key_9876543210' }));
  replaceKey('key_9876543210');
  expect(await fetchFile('/cdn/1/a.txt')).toMatchObject({ code: 'upstream-key-exposed', status: 200 });
});

it.each([0, 1, 16_383, 16_384, 16_385, 100_000])('hands on a file of %i bytes unchanged', async (size) => {
  const content = Buffer.alloc(size, 'abc');
  const { fetchFile } = await setupUpstream((_, response) => response.writeHead(200).end(content));
  const file = await fetchFile('/cdn/1/a.txt');
  if (file.kind !== 'file') throw new Error(file.what);
  expect(Buffer.concat(await file.body.toArray()).equals(content)).toBe(true);
});

it('a short file that breaks off is a problem, not a file', async () => {
  const { fetchFile } = await setupUpstream(raw('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc'));
  expect(await fetchFile('/cdn/1/a.png')).toMatchObject({ kind: 'problem', code: 'upstream-invalid-response' });
});
