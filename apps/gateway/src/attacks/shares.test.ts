import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { speedUpClock } from '../faster-clock.fixture.ts';
import { json } from '../upstream/scripted-upstream.fixture.ts';
import {
  type Attack,
  assignment,
  assignPath,
  codeOf,
  setupAttack,
  templatesPath,
  textMessage,
  textPath,
  timed,
} from './setup-attack.fixture.ts';

const MiB = 1024 * 1024;
const filling = 'x'.repeat(1_040_000);

it("bodies of one team that wait for DoubleTick leave room for another's", async () => {
  const { upstream, post, createKey, records } = await setupAttack({ limits: { maxBufferBytes: 16 * MiB } });
  upstream.script((request, response) => {
    if (!upstream.seen.at(-1)?.body.includes('xxxxx')) json(200, { ok: true })(request, response);
  });
  const large: [path: string, body: object][] = [
    [textPath, { ...textMessage, content: { text: filling } }],
    [assignPath, { ...assignment, x: filling }],
    [templatesPath, { messages: [], x: filling }],
    ['/template', { x: filling }],
    ['/customer/block', { phoneNumber: '919999999921', x: filling }],
  ];
  const greedy = large.flatMap(([path, body]) =>
    Array.from({ length: 10 }, () => post(path, body).catch(() => undefined)),
  );
  const [refused] = await Promise.all([
    Promise.any(greedy),
    expect.poll(() => upstream.seen.length).toBeGreaterThan(3),
  ]);
  expect(refused?.status).toBe(503);
  const authorization = createKey('Marketing');
  for (const bytes of [1, 2_000, 20_000, 200_000, 1_000_000, 1]) {
    const { result } = await timed(
      post(textPath, { ...textMessage, content: { text: 'h'.repeat(bytes) } }, { authorization }),
    );
    expect(result.status).toBe(200);
  }
  const own = await post(assignPath, { ...assignment, x: filling });
  expect([own.status, await codeOf(own)]).toEqual([503, 'gateway-busy']);
  const reasons = (await records()).filter(({ team, status }) => team === 'Support' && status === 503);
  expect(new Set(reasons.map(({ reason }) => reason))).toEqual(new Set(['request-bytes']));
});

const head = (line: string, key: string, rest: string) =>
  `${line} HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\n${rest}\r\n`;
const halfMessage = (key: string) =>
  `${head(`POST ${textPath}`, key, 'Content-Type: application/json\r\nContent-Length: 1000\r\n')}{"a`;

async function openSocket({ port }: Attack, text: string): Promise<{ socket: Socket; received: () => string }> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  await once(socket, 'connect');
  socket.write(text);
  return { socket, received: () => received };
}

it.each<[name: string, request: (key: string) => string]>([
  ['half-sent messages', halfMessage],
  [
    'half-sent uploads',
    (key) =>
      `${head('POST /media/upload', key, 'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000\r\n')}--x`,
  ],
  [
    'chunked bodies without an end',
    (key) =>
      `${head(`POST ${textPath}`, key, 'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n')}1\r\n{\r\n`,
  ],
  ['reads that hang', (key) => head('GET /team', key, '')],
  ['large answers that nobody reads', (key) => head('GET /roles', key, '')],
  ['half-sent requests', (key) => head('GET /team', key, '').slice(0, -2)],
  ['requests without a key', () => head('GET /team', 'nobody', '')],
])('%s on as many connections as there are do not keep out another team', async (_, request) => {
  const attack = await setupAttack({ limits: { maxConnections: 40 } });
  const { upstream, key, url, createKey } = attack;
  upstream.script((incoming, response) => {
    if (incoming.url === '/roles') json(200, 'x'.repeat(700_000))(incoming, response);
    else if (incoming.url === '/wallet/balance') json(200, { ok: true })(incoming, response);
  });
  for (let n = 0; n < 60; n += 1) {
    const { socket } = await openSocket(attack, request(key));
    socket.pause();
  }
  const authorization = createKey('Marketing');
  for (let n = 0; n < 10; n += 1) {
    const { result, ms } = await timed(
      fetch(`${url}/wallet/balance`, { headers: { authorization, connection: 'close' } }),
    );
    expect(result.status).toBe(200);
    expect(ms).toBeLessThan(2_000);
  }
});

it('the slowest body of a team that has no connection left is cut with 408, and its next request passes', async () => {
  // Other time limits are so long that they do not count while the clock is fast.
  const timeouts = { clientHeadersMs: 500_000, clientRequestMs: 500_000, clientStallMs: 500_000, deadlineMs: 250_000 };
  const attack = await setupAttack({ limits: { maxConnections: 8 }, deps: { timeouts } });
  const { key, url, call, records, createKey } = attack;
  const sockets: Awaited<ReturnType<typeof openSocket>>[] = [];
  for (let n = 0; n < 4; n += 1) sockets.push(await openSocket(attack, halfMessage(key)));
  sockets[2]?.socket.write(' '.repeat(100));
  sockets[0]?.socket.write(' '.repeat(50));
  sockets[3]?.socket.write(' '.repeat(70));
  const read = () => call('/team', { headers: { connection: 'close' } });
  // In its first second a body is not slow.
  expect(await codeOf(await read())).toBe('gateway-busy');
  const other = await fetch(`${url}/team`, { headers: { authorization: createKey('Marketing'), connection: 'close' } });
  expect(other.status).toBe(200);
  speedUpClock(10);
  await expect.poll(async () => (await read()).status, { timeout: 10_000, interval: 20 }).toBe(200);
  await expect
    .poll(() => sockets[1]?.received(), { timeout: 10_000 })
    .toMatch(/^HTTP\/1\.1 408 .*body came too slowly/s);
  expect(sockets.map(({ received }) => received().slice(9, 12))).toEqual(['', '408', '', '']);
  expect((await records()).filter(({ status }) => status === 408)).toMatchObject([
    { team: 'Support', reason: 'body-too-slow', outcome: 'denied', operation: 'sendWhatsappTextMessage' },
  ]);
  expect((await read()).status).toBe(200);
});

it('places are given back on every way out', async () => {
  const attack = await setupAttack({ limits: { maxConnections: 4 } });
  const { upstream, key, call, post, createKey } = attack;
  const nobody = createKey('Nobody', { allow: [] });
  const unread = head('GET /team', key, '');
  for (let round = 0; round < 5; round += 1) {
    await expect.poll(async () => (await call('/team')).status, { timeout: 10_000 }).toBe(200);
    expect((await call('/nowhere')).status).toBe(404);
    expect((await post(textPath, '{"a":')).status).toBe(400);
    expect((await call('/team', { headers: { authorization: nobody } })).status).toBe(403);
    for (const text of [unread, halfMessage(key), unread + unread + unread]) {
      const { socket } = await openSocket(attack, text);
      await expect.poll(() => socket.bytesWritten).toBe(text.length);
      socket.resetAndDestroy();
    }
  }
  upstream.script(json(200, {}));
  await expect.poll(async () => (await call('/team')).status, { timeout: 10_000 }).toBe(200);
});
