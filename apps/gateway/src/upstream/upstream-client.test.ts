import { Readable } from 'node:stream';
import { operations } from '@doubletick-kit/contract';
import { expect, it, onTestFinished } from 'vitest';
import { resolveDeps, type Timeouts } from '../deps.ts';
import { ProblemError } from '../problem.ts';
import { eventually } from '../setup-gateway.fixture.ts';
import { json, type Script, startScriptedUpstream } from './scripted-upstream.fixture.ts';
import type { UpstreamRequest } from './upstream.ts';
import { createUpstream } from './upstream-client.ts';
import { parseUpstreamTarget } from './upstream-target.ts';

const key = 'key_0123456789';

async function setup(script: Script = json(200, { ok: true }), timeouts: Partial<Timeouts> = {}, prefix = '') {
  const upstream = await startScriptedUpstream();
  upstream.script(script);
  let current = key;
  const target = parseUpstreamTarget({ upstreamUrl: upstream.url + prefix, upstreamKey: () => current });
  const client = createUpstream(target, {
    timeouts: resolveDeps({ timeouts: { headersMs: 300, bodyMs: 300, ...timeouts } }).timeouts,
    lanes: { slots: 16, queue: 64, waitMs: 5_000 },
  });
  onTestFinished(async () => {
    await upstream.close();
    await client.close(0);
  });
  const send = (part: Partial<UpstreamRequest> = {}) =>
    client.send({
      operation: operations.getTeam,
      path: '/team',
      body: null,
      contentType: undefined,
      contentLength: undefined,
      accept: undefined,
      requestId: 'request-1',
      lane: 'Support\nread',
      gone: new AbortController().signal,
      ...part,
    });
  const sendWrite = (part: Partial<UpstreamRequest> = {}) =>
    send({ operation: operations.assignTeamMemberToChat, path: '/team-member/assign', body: '{}', ...part });
  const fetchFile = (path: string, gone = new AbortController().signal) =>
    client.fetchFile(new URL(upstream.url + path), { lane: 'Support\nread', gone, requestId: 'request-1' });
  const replaceKey = (next: string) => {
    current = next;
  };
  return { upstream, client, send, sendWrite, fetchFile, replaceKey };
}

async function readAll(stream: Readable): Promise<number> {
  let size = 0;
  for await (const chunk of stream) size += Buffer.from(chunk).length;
  return size;
}

it('sends requests below the path of the base URL', async () => {
  const { upstream, send } = await setup(json(200, {}), {}, '/base/');
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
  const { send } = await setup(script);
  expect(await send()).toMatchObject({ code: 'upstream-timeout', status, wasSent: true });
});

it('limits the whole exchange, even if bytes keep coming', async () => {
  const { send } = await setup(
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      const timer = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(timer));
    },
    { deadlineMs: 400 },
  );
  expect(await send()).toMatchObject({ code: 'upstream-timeout', status: 200 });
});

it('says for certain that nothing was sent if there was no connection', async () => {
  const { upstream, sendWrite } = await setup();
  await upstream.close();
  expect(await sendWrite()).toMatchObject({ code: 'upstream-unreachable', wasSent: false, status: null });
});

it('sends nothing again that may have been received', async () => {
  const { upstream, send, sendWrite } = await setup((request) => void request.socket.resetAndDestroy());
  expect(await sendWrite()).toMatchObject({ code: 'upstream-invalid-response', wasSent: true });
  expect(await send()).toMatchObject({ code: 'upstream-invalid-response', wasSent: true });
  expect(upstream.seen).toHaveLength(2);
});

it('ignores early hints before the response', async () => {
  const { send } = await setup((_, response) => {
    response.writeEarlyHints({ link: '</a>; rel=preload' });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  expect(await send()).toMatchObject({ kind: 'answer', status: 200 });
});

const raw =
  (text: string): Script =>
  (request) =>
    void request.socket.end(text);
const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
it.each([
  ['less than it declares', raw(`${ok}Content-Length: 9\r\n\r\n{}`)],
  ['a broken chunk', raw(`${ok}Transfer-Encoding: chunked\r\n\r\n9\r\n{}`)],
  ['100 Continue', raw(`HTTP/1.1 100 Continue\r\n\r\n${ok}Content-Length: 2\r\n\r\n{}`)],
  ['more than 8 MiB', json(200, 'x'.repeat(8 * 1024 * 1024))],
] satisfies [string, Script][])('passes no response on that has %s', async (_, script) => {
  const { sendWrite } = await setup(script);
  expect(await sendWrite()).toMatchObject({ kind: 'problem', code: 'upstream-invalid-response', wasSent: true });
});

it('gives up what is safe when the client is gone, and finishes a write', async () => {
  let answer: undefined | (() => void);
  const { upstream, send, sendWrite } = await setup(
    (request, response) => {
      answer = () => json(201, {})(request, response);
    },
    { headersMs: 10_000 },
  );
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
  const { upstream, send, replaceKey } = await setup();
  await send();
  replaceKey('key_9876543210');
  await send();
  expect(upstream.seen.map(({ headers }) => headers.authorization)).toEqual([key, 'key_9876543210']);
  upstream.script(json(200, { old: key }));
  expect(await send()).toMatchObject({ code: 'upstream-key-exposed' });
});

it('streams an upload with the length that the client declared', async () => {
  const { upstream, send } = await setup(json(201, {}));
  const part = {
    operation: operations.uploadMedia,
    path: '/media/upload',
    contentType: 'multipart/form-data; boundary=x',
  };
  await send({ ...part, body: Readable.from([Buffer.alloc(1_000), Buffer.alloc(24)]), contentLength: 1_024 });
  expect(upstream.seen).toMatchObject([{ headers: { 'content-length': '1024' } }]);
  expect(upstream.seen[0]?.body).toHaveLength(1_024);
});

it('knows that DoubleTick has no whole request if the upload breaks off', async () => {
  const { send } = await setup();
  const body = new Readable({ read: () => undefined });
  const pending = send({ operation: operations.uploadMedia, path: '/media/upload', body, contentType: 'x/y' });
  body.push('a part');
  body.destroy(new ProblemError('invalid-body', 'The body is incomplete.', { reason: 'client-aborted' }));
  expect(await pending).toMatchObject({ code: 'invalid-body', reason: 'client-aborted', wasSent: false });
});

it('hands a file on at the pace of its reader', async () => {
  const size = 20 * 1024 * 1024;
  const { fetchFile } = await setup((_, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': size }).end(Buffer.alloc(size, 1));
  });
  const file = await fetchFile('/cdn/1/a.png');
  if (file.kind !== 'file') throw new Error(file.what);
  expect(file).toMatchObject({ status: 200, headers: { 'content-type': 'image/png', 'content-length': String(size) } });
  await eventually(() => expect(file.body.readableLength).toBeGreaterThan(0));
  expect(file.body.readableLength).toBeLessThan(1024 * 1024);
  expect(await readAll(file.body)).toBe(size);
});

it.each([
  ['breaks off', raw(`HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 99\r\n\r\nabc`)],
  ['contains the key', raw(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 16\r\n\r\na ${key}`)],
] satisfies [string, Script][])('never ends a file cleanly that %s', async (_, script) => {
  const { fetchFile } = await setup(script);
  const file = await fetchFile('/cdn/1/a.png');
  if (file.kind !== 'file') throw new Error(file.what);
  await expect(readAll(file.body)).rejects.toThrow();
});

it.each([
  [json(302, {}, { location: 'http://127.0.0.1:1/' }), 'upstream-invalid-response'],
  [json(401, {}), 'upstream-auth-failed'],
  [json(200, {}, { 'x-sent': key }), 'upstream-key-exposed'],
] as const)('refuses a file in a response that may not be passed on (%#)', async (script, code) => {
  const { fetchFile } = await setup(script);
  expect(await fetchFile('/cdn/1/a.png')).toMatchObject({ kind: 'problem', code });
});
