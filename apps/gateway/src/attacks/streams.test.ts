import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { resolveDeps } from '../deps.ts';
import { moveTime } from '../move-time.fixture.ts';
import { openManagedKeys } from '../open-store.ts';
import { type Attack, assignment, assignPath, codeOf, setupAttack, shareAttack } from './setup-attack.fixture.ts';

const share = shareAttack();

const MiB = 1024 * 1024;
const boundary = 'xxxxxxxx';

/** A form of which a part is sent, in chunks or with its length. */
async function startUpload({ port, key }: Attack, length: number | 'chunked') {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  socket.write(
    `POST /media/upload HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nConnection: close\r\n` +
      `Content-Type: multipart/form-data; boundary=${boundary}\r\n` +
      (length === 'chunked' ? 'Transfer-Encoding: chunked\r\n\r\n' : `Content-Length: ${length}\r\n\r\n`),
  );
  return {
    socket,
    received: () => received,
    write: (bytes: number) => {
      const part = Buffer.alloc(bytes, 'x');
      if (length === 'chunked') socket.write(`${bytes.toString(16)}\r\n`);
      socket.write(part);
      if (length === 'chunked') socket.write('\r\n');
    },
  };
}

const lastOf = async ({ records }: Attack) => (await records())[0];

/** An upstream that does not wait for the end of a body. */
async function startHasty(answer: Parameters<typeof createServer>[1]) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // `as`: a server that listens on a host and port always has this kind of address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('an upload in chunks that grows beyond 16 MiB is refused, and never complete at DoubleTick', async () => {
  const attack = await share();
  const upload = await startUpload(attack, 'chunked');
  for (let n = 0; n < 18; n += 1) upload.write(MiB);
  await expect.poll(upload.received, { timeout: 20_000 }).toMatch(/^HTTP\/1\.1 413 /);
  expect(attack.upstream.seen).toEqual([]);
  expect(await lastOf(attack)).toMatchObject({ operation: 'uploadMedia', outcome: 'failure', status: 413 });
});

it('a client that hangs up in its upload leaves one record, and DoubleTick no whole request', async () => {
  const attack = await share();
  const upload = await startUpload(attack, 10 * MiB);
  upload.write(MiB);
  await expect.poll(() => lastOf(attack), { timeout: 10_000 }).toMatchObject({ operation: 'uploadMedia' });
  upload.socket.resetAndDestroy();
  await expect.poll(() => lastOf(attack), { timeout: 10_000 }).toMatchObject({ outcome: 'aborted' });
  expect(attack.upstream.seen).toEqual([]);
  expect((await attack.call('/team')).status).toBe(200);
});

it.each<[name: string, answer: Parameters<typeof createServer>[1], status: number]>([
  ['resets the connection', (request) => request.socket.resetAndDestroy(), 502],
  [
    'refuses it at once and hangs up',
    (_, response) => response.writeHead(413, { connection: 'close', 'content-type': 'application/json' }).end('{}'),
    413,
  ],
])('an upload to a DoubleTick that %s before its end is answered, and others are served', async (_, answer, status) => {
  const attack = await setupAttack({ upstreamUrl: await startHasty(answer) });
  const upload = await startUpload(attack, 10 * MiB);
  for (let n = 0; n < 9; n += 1) upload.write(MiB);
  await expect.poll(upload.received, { timeout: 20_000 }).toMatch(/^HTTP\/1\.1 \d+ /);
  expect([status, 502]).toContain(Number(upload.received().slice(9, 12)));
  expect(await lastOf(attack)).toMatchObject({ operation: 'uploadMedia' });
  expect((await attack.call('/livez')).status).toBe(200);
});

it('an upload that cannot be sent says so', async () => {
  const attack = await setupAttack({ upstreamUrl: 'http://127.0.0.1:1' });
  const upload = await startUpload(attack, 2 * MiB);
  upload.write(2 * MiB);
  await expect.poll(upload.received, { timeout: 20_000 }).toContain('was not sent');
  expect(await lastOf(attack)).toMatchObject({ outcome: 'failure', reason: 'upstream-unreachable' });
});

it.each([
  ['at once', 0],
  ['after a part', 100_000],
])('a file that breaks off %s is cut, never ended, and recorded as a failure', async (_, bytes) => {
  const attack = await share();
  attack.upstream.script((request, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': 1_000_000 });
    response.write(Buffer.alloc(bytes), () => request.socket.resetAndDestroy());
    response.flushHeaders();
  });
  const read = async () => {
    const response = await attack.call(`/files?url=${encodeURIComponent(`${attack.upstream.url}/cdn/1/x`)}`);
    if (response.status === 502) throw new Error('refused');
    await response.arrayBuffer();
  };
  await expect(read()).rejects.toThrow();
  await expect
    .poll(() => lastOf(attack), { timeout: 10_000 })
    .toMatchObject({ operation: 'fetchFile', outcome: 'failure' });
});

it('a client that leaves in the middle of a file is recorded as gone', async () => {
  const attack = await share();
  attack.upstream.script((_, response) => {
    response.writeHead(200, { 'content-type': 'image/png' }).write(Buffer.alloc(100_000));
  });
  const abort = new AbortController();
  const response = await attack.call(`/files?url=${encodeURIComponent(`${attack.upstream.url}/cdn/1/x`)}`, {
    signal: abort.signal,
  });
  expect(response.status).toBe(200);
  abort.abort();
  await expect
    .poll(() => lastOf(attack), { timeout: 10_000 })
    .toMatchObject({ outcome: 'aborted', reason: 'answer-cut' });
});

it('a Connection header that names other headers drops none of them', async () => {
  const { raw, key, upstream } = await share();
  const body = JSON.stringify(assignment);
  const answer = await raw(
    `POST ${assignPath} HTTP/1.1\r\nHost: x\r\nConnection: close, authorization, content-type\r\nAuthorization: ${key}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(upstream.seen).toMatchObject([{ headers: { 'content-type': 'application/json' } }]);
});

it.each(['TRACE', 'OPTIONS', 'PROPFIND', 'PURGE', 'HEAD'])('%s is no method of a path: 405', async (method) => {
  const { raw, key, upstream, records } = await share();
  const answer = await raw(`${method} /team HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: ${key}\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer).toMatch(/\r\nallow: GET\r\n/);
  expect(upstream.seen).toEqual([]);
  expect(await records()).toHaveLength(1);
});

it('a body that is not UTF-8 is refused', async () => {
  const { call, upstream } = await share();
  const response = await call(assignPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]),
  });
  expect(await codeOf(response)).toBe('invalid-body');
  expect(upstream.seen).toEqual([]);
});

it('a key that another process revokes is refused within seconds', async () => {
  const { clocks, pass } = moveTime();
  const { call, dataDir, keyId } = await setupAttack({ deps: clocks });
  expect((await call('/team')).status).toBe(200);
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  keys.revoke(keyId);
  close();
  pass(2_000);
  expect((await call('/team')).status).toBe(401);
});
