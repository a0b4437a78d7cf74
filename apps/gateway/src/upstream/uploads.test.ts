import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { eventually } from '../eventually.fixture.ts';
import { ProblemError } from '../problem.ts';
import { json } from './scripted-upstream.fixture.ts';
import { impatient, setupUpstream } from './setup-upstream.fixture.ts';

/** A body whose parts the test pushes. */
function openBody(): Readable {
  return new Readable({ read: () => undefined });
}

/** An upstream that answers before it has read a body. */
async function startHasty(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // `as`: a server that listens on a host and port always has this kind of address.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

it('streams an upload with the length that the client declared', async () => {
  const { upstream, sendUpload } = await setupUpstream(json(201, {}));
  await sendUpload(Readable.from([Buffer.alloc(1_000), Buffer.alloc(24)]), 1_024);
  expect(upstream.seen).toMatchObject([{ headers: { 'content-length': '1024' } }]);
  expect(upstream.seen[0]?.body).toHaveLength(1_024);
});

it('streams an upload of unknown length in chunks', async () => {
  const { upstream, sendUpload } = await setupUpstream(json(201, {}));
  expect(await sendUpload(Readable.from([Buffer.alloc(1_000)]))).toMatchObject({ kind: 'answer', status: 201 });
  expect(upstream.seen).toMatchObject([{ headers: { 'transfer-encoding': 'chunked' } }]);
});

it('gives an upload the time it takes, as long as parts of it come', async () => {
  const { upstream, sendUpload } = await setupUpstream(json(201, {}), {
    timeouts: { headersMs: 300, deadlineMs: 400 },
  });
  const body = openBody();
  let parts = 0;
  const timer = setInterval(() => {
    parts += 1;
    body.push(parts < 10 ? 'part' : null);
  }, 80);
  onTestFinished(() => clearInterval(timer));
  expect(await sendUpload(body)).toMatchObject({ kind: 'answer', status: 201 });
  expect(upstream.seen[0]?.body).toHaveLength(9 * 4);
});

it('limits the wait for a response after an upload', async () => {
  const { sendUpload } = await setupUpstream(() => undefined, { timeouts: impatient });
  expect(await sendUpload(Readable.from(['whole']), 5)).toMatchObject({ code: 'upstream-timeout', wasSent: true });
});

it.each([
  ['no end, in chunks', undefined, 'upstream-timeout'],
  ['fewer bytes than declared', 100, 'upstream-timeout'],
])('knows that DoubleTick has no whole request of an upload with %s', async (_, contentLength, code) => {
  const { upstream, sendUpload } = await setupUpstream(undefined, { timeouts: impatient });
  const body = openBody();
  body.push('a part');
  expect(await sendUpload(body, contentLength)).toMatchObject({ code, wasSent: false });
  expect(upstream.seen).toEqual([]);
});

it('does not call an upload incomplete of which all declared bytes were sent', async () => {
  const { sendUpload } = await setupUpstream(() => undefined, { timeouts: impatient });
  const body = openBody();
  body.push('whole');
  expect(await sendUpload(body, 5)).toMatchObject({ code: 'upstream-timeout', wasSent: true });
});

it.each([
  [
    'fails with a problem',
    (body: Readable) =>
      body.destroy(new ProblemError('body-too-large', 'The body is too large.', { reason: 'too-large' })),
    { code: 'body-too-large', reason: 'too-large', what: 'The body is too large' },
  ],
  [
    'fails with any error',
    (body: Readable) => body.destroy(new Error('ECONNRESET')),
    { code: 'invalid-body', reason: 'client-aborted' },
  ],
  [
    'is destroyed without an error',
    (body: Readable) => body.destroy(),
    { code: 'invalid-body', reason: 'client-aborted' },
  ],
  [
    'ends below its declared length',
    (body: Readable) => body.push(null),
    { code: 'invalid-body', reason: 'client-aborted' },
  ],
])("an upload that %s is the client's failure, and DoubleTick has no whole request", async (_, fail, problem) => {
  const { upstream, sendUpload } = await setupUpstream();
  const body = openBody();
  body.push('a part');
  const pending = sendUpload(body, 100);
  await eventually(() => expect(body.readableLength).toBe(0));
  fail(body);
  expect(await pending).toMatchObject({ ...problem, wasSent: false });
  expect(upstream.seen).toEqual([]);
});

it('passes on an early response and reads no more of the body', async () => {
  const url = await startHasty((_, response) => {
    response.writeHead(413, { 'content-type': 'application/json' }).end('{}');
  });
  const { sendUpload } = await setupUpstream(undefined, { upstreamUrl: () => url });
  let bytes = 0;
  const body = new Readable({
    read() {
      bytes += 65_536;
      this.push(Buffer.alloc(65_536));
    },
  });
  expect(await sendUpload(body)).toMatchObject({ kind: 'answer', status: 413 });
  await eventually(() => expect(body.destroyed).toBe(true));
  expect(bytes).toBeLessThan(64 * 1024 * 1024);
});

it('reads an upload no faster than DoubleTick takes it', async () => {
  const url = await startHasty((request) => void request.pause());
  const { sendUpload } = await setupUpstream(undefined, { upstreamUrl: () => url, timeouts: impatient });
  let bytes = 0;
  const body = new Readable({
    read() {
      bytes += 65_536;
      this.push(Buffer.alloc(65_536));
    },
  });
  expect(await sendUpload(body)).toMatchObject({ code: 'upstream-timeout', wasSent: false });
  expect(bytes).toBeLessThan(32 * 1024 * 1024);
});
