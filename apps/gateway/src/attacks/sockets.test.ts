import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openGateway } from '../index.ts';
import { upstreamKey } from '../setup-gateway.fixture.ts';
import { assignment, assignPath, setupAttack, shareAttack, textPath } from './setup-attack.fixture.ts';

const share = shareAttack();

const line = (text: string) => `${text}\r\nHost: gateway\r\n\r\n`;

it('refuses two Host headers, with a valid key and one record', async () => {
  const { raw, key, upstream, records } = await share();
  const answer = await raw(
    `GET /team HTTP/1.1\r\nHost: gateway\r\nHost: evil.example\r\nAuthorization: ${key}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(upstream.seen).toEqual([]);
  expect(await records()).toMatchObject([{ outcome: 'denied', status: 400 }]);
});

it.each<[name: string, text: string, status: number]>([
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['a TLS handshake', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['an unknown method', line('NOPE /team HTTP/1.1'), 400],
  ['no Host', 'GET /team HTTP/1.1\r\n\r\n', 400],
  ['an absolute target', line('GET http://evil.example/team HTTP/1.1'), 400],
  ['CONNECT', line('CONNECT evil.example:443 HTTP/1.1'), 400],
  ['OPTIONS *', line('OPTIONS * HTTP/1.1'), 400],
  ['both lengths', `POST /team HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`, 400],
  ['two lengths', `POST /team HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
  ['an unknown coding', `POST /team HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n{}`, 400],
  ['bare line feeds', 'GET /team HTTP/1.1\nHost: x\n\n', 400],
  ['a folded header', 'GET /team HTTP/1.1\r\nHost: x\r\nX-A: a\r\n b\r\n\r\n', 400],
  ['a WebSocket', 'GET /team HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', 400],
  ['64 kB of Authorization', `GET /team HTTP/1.1\r\nHost: x\r\nAuthorization: ${'x'.repeat(65_536)}\r\n\r\n`, 431],
])('%s leaves one record with the address, and the connection is closed', async (_, text, status) => {
  const { raw, upstream, records } = await share();
  const answer = await raw(Buffer.from(text, 'latin1'));
  expect(Number(/^HTTP\/1\.1 (\d+) /.exec(answer)?.[1])).toBe(status);
  expect(answer).toMatch(/\r\nx-request-id: /);
  expect(upstream.seen).toEqual([]);
  expect(await records()).toMatchObject([{ outcome: 'denied', status, address: '127.0.0.1', team: null }]);
});

it('half a request is recorded when the client leaves, and nothing is when it never sent a byte', async () => {
  const { port, records } = await share();
  for (const text of ['', 'GET /team HTTP/1.1\r\nHost:']) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.end(text);
    await once(socket.resume(), 'close');
  }
  await expect.poll(records, { timeout: 10_000 }).toMatchObject([{ reason: 'incomplete-request', outcome: 'denied' }]);
});

it('headers and a body without an end are answered 408 and recorded', async () => {
  const deps = { timeouts: { clientHeadersMs: 300, clientStallMs: 300 } };
  const { raw, key, records, upstream } = await setupAttack({ deps });
  const headers = 'GET /team HTTP/1.1\r\nHost: x\r\nX-Slow:';
  const body = `POST ${textPath} HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`;
  // At the same time: the gateway looks for such connections once a second.
  for (const answer of await Promise.all([headers, body].map(raw))) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(upstream.seen).toEqual([]);
  const reasons = (await records()).map(({ reason, status }) => `${reason} ${status}`);
  expect(reasons.sort()).toEqual(['body-timeout 408', 'headers-timeout 408']);
});

it('a body that is too large is refused before it is sent', async () => {
  const { raw, key } = await share();
  const answer = await raw(
    `POST ${textPath} HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nContent-Type: application/json\r\n` +
      'Content-Length: 20000000\r\nExpect: 100-continue\r\n\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
});

const head = (key: string) =>
  `POST ${textPath} HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nContent-Type: application/json\r\nConnection: close\r\n`;

it.each<[name: string, body: () => string]>([
  ['a megabyte of [[[', () => `Content-Length: 1000000\r\n\r\n${'['.repeat(1_000_000)}`],
  ['a megabyte of {"a":', () => `Content-Length: 1000000\r\n\r\n${'{"a":'.repeat(200_000)}`],
  ['a megabyte in chunks of one byte', () => `Transfer-Encoding: chunked\r\n\r\n${'1\r\n[\r\n'.repeat(1_000_000)}`],
  [
    '100,000 names',
    () => {
      const text = `{${Array.from({ length: 90_000 }, (_, n) => `"${n}":1`).join()}}`;
      return `Content-Length: ${text.length}\r\n\r\n${text}`;
    },
  ],
])('%s is refused and delays nobody', async (_, body) => {
  const { raw, key, call, upstream } = await share();
  await call('/team');
  const bytes = Buffer.from(head(key) + body());
  let isOver = false;
  const attack = raw(bytes).finally(() => (isOver = true));
  let slowest = 0;
  while (!isOver) {
    const before = process.cpuUsage();
    await call('/team').then((response) => response.text());
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1_000);
  }
  expect(await attack).toMatch(/^HTTP\/1\.1 (400|413) /);
  // Of processor time, because the rest depends on what else the machine does. It was 3.4 s for the chunks.
  expect(slowest).toBeLessThan(1_000);
  expect(upstream.seen.filter(({ method }) => method === 'POST')).toEqual([]);
});

it('a flood of refused requests leaves few records, which count them all', async () => {
  const { url, gateway, upstream, dataDir } = await setupAttack({ deps: { elapsed: () => 0 } });
  for (let n = 0; n < 10; n += 1) {
    await Promise.all(Array.from({ length: 30 }, () => fetch(`${url}/team`).then((response) => response.text())));
  }
  await gateway.close();
  const again = openGateway({ upstreamUrl: upstream.url, upstreamKey, dataDir });
  onTestFinished(() => again.close());
  const records = await again.audit.list({ outcome: 'denied', address: '127.0.0.1' });
  expect(records).toHaveLength(21);
  expect(records.reduce((sum, { count }) => sum + count, 0)).toBe(300);
});

it('clients that never read are cut, their records say so, and others are served afterwards', async () => {
  const deps = { timeouts: { clientStallMs: 300 } };
  const limits = { maxBufferBytes: 32 * 1024 * 1024 };
  const { port, key, call, upstream, records } = await setupAttack({ deps, limits });
  const large = Buffer.from(`"${'x'.repeat(7_000_000)}"`);
  upstream.script((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(large));
  const sockets = Array.from({ length: 20 }, () =>
    connect(port, '127.0.0.1')
      .on('error', () => undefined)
      .pause(),
  );
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  for (const socket of sockets) socket.write(`GET /team HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\n\r\n`);
  await expect
    .poll(async () => (await records()).filter(({ reason }) => reason === 'answer-cut').length, { timeout: 20_000 })
    .toBeGreaterThan(0);
  upstream.script((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  await expect.poll(async () => (await call('/team')).status, { timeout: 20_000 }).toBe(200);
  const outcomes = (await records()).filter(({ status }) => status === 503).map(({ reason }) => reason);
  expect(outcomes.every((reason) => reason === 'gateway-busy')).toBe(true);
});

it.each([
  ['before the body is complete', 'Content-Length: 999\r\n\r\n{', []],
  [
    'while DoubleTick works',
    `Content-Length: ${JSON.stringify(assignment).length}\r\n\r\n${JSON.stringify(assignment)}`,
    ['aborted'],
  ],
])('a client that hangs up %s leaves one record', async (_, rest, sent) => {
  const { port, key, upstream, records } = await share();
  let answer: (() => void) | undefined;
  upstream.script((_request, response) => {
    answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    `POST ${assignPath} HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nContent-Type: application/json\r\n${rest}`,
  );
  if (sent.length > 0) await expect.poll(() => typeof answer, { timeout: 10_000 }).toBe('function');
  socket.resetAndDestroy();
  if (sent.length === 0) {
    await expect.poll(records, { timeout: 10_000 }).toMatchObject([{ outcome: 'aborted', reason: 'client-gone' }]);
    expect(upstream.seen).toEqual([]);
    return;
  }
  answer?.();
  // Its write is finished for the record, though nobody waits for it.
  await expect.poll(records, { timeout: 10_000 }).toMatchObject([{ upstreamStatus: 200 }]);
});
