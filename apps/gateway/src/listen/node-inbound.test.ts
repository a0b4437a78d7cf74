import { once } from 'node:events';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { eventually } from '../eventually.fixture.ts';
import type { Inbound } from '../pipeline/inbound.ts';
import { createFairShares } from './fair-shares.ts';
import { echo, json, setupListener, whenGone } from './setup-listener.fixture.ts';

const head = (headers: string) => `POST /team HTTP/1.1\r\nHost: gateway\r\n${headers}\r\n`;
const chunked = head('Transfer-Encoding: chunked\r\n');

async function answerTo(socket: Socket): Promise<string> {
  const [data] = await once(socket, 'data');
  return String(data);
}

it.each([
  ['Host: other\r\n', ['host']],
  ['Authorization: a\r\nauthorization: b\r\nAUTHORIZATION: c\r\n', ['authorization']],
  ['Content-Type: a\r\nContent-Type: b\r\nX-Request-Id: a\r\nX-Request-Id: b\r\n', ['content-type', 'x-request-id']],
  ['X-Other: a\r\nX-Other: b\r\n', []],
])('reports the repeated headers of %j, which then have no value', async (headers, repeated) => {
  const { send, handled } = await setupListener(() => json({}));
  await send(`GET /team HTTP/1.1\r\nHost: gateway\r\n${headers}\r\n`, 1);
  expect(handled[0]?.repeatedHeaders).toEqual(repeated);
  for (const name of repeated) expect(handled[0]?.header(name)).toBeUndefined();
});

it('has a value for a header that was sent once, and for no other name', async () => {
  const { send, handled } = await setupListener(() => json({}));
  await send('GET /team?a=%20 HTTP/1.1\r\nHost: gateway\r\nX-One: 1\r\n\r\n', 1);
  const [inbound] = handled;
  expect(inbound).toMatchObject({ method: 'GET', target: '/team?a=%20', address: '127.0.0.1' });
  expect(['x-one', 'x-two', 'constructor', '__proto__'].map((name) => inbound?.header(name))).toEqual([
    '1',
    ...Array(3).fill(undefined),
  ]);
});

it('refuses a megabyte in chunks of one byte, fast', async () => {
  const { send } = await setupListener();
  const started = process.cpuUsage();
  const answer = await send(chunked + '1\r\nx\r\n'.repeat(1_000_000));
  // Processor time, since the rest depends on what else the machine does.
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1_000).toBeLessThan(500);
  expect(answer.statuses).toEqual([400]);
  expect(answer.text).toContain('tiny-chunks');
});

it('reads a body in small chunks', async () => {
  const { send } = await setupListener();
  const answer = await send(`${chunked}${`10\r\n${'x'.repeat(16)}\r\n`.repeat(60_000)}0\r\n\r\n`, 1);
  expect(answer.text).toContain('"bytes":960000');
});

it('refuses a chunked body above the limit', async () => {
  const { send } = await setupListener();
  const answer = await send(`${chunked}${`10000\r\n${'x'.repeat(0x10000)}\r\n`.repeat(17)}0\r\n\r\n`);
  expect(answer).toMatchObject({ statuses: [413], isClosed: true });
});

it.each(['Content-Length: 10\r\n', 'Transfer-Encoding: chunked\r\n'])(
  'fails a body with %j if the client leaves half way',
  async (headers) => {
    for (const leave of ['end', 'resetAndDestroy'] as const) {
      const errors: unknown[] = [];
      const { open, settled } = await setupListener((inbound) =>
        echo(inbound).catch((error) => {
          errors.push(error);
          return json({}, 400);
        }),
      );
      const socket = await open();
      socket.write(`${head(headers)}4\r\n`);
      setTimeout(() => socket[leave](), 20);
      await eventually(() => expect(settled).toHaveLength(1));
      expect(errors).toMatchObject([{ code: 'invalid-body', reason: 'client-aborted' }]);
    }
  },
);

it('answers 503 if the bodies in memory would exceed the budget, and counts them until they are answered', async () => {
  const bytes = createFairShares(1_000);
  let release: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer = async (inbound: Inbound) => {
    const answered = await echo(inbound);
    await waiting;
    return answered;
  };
  const { send, open } = await setupListener(answer, { bytes });
  const body = 'x'.repeat(600);
  const first = await open();
  first.write(head('Content-Length: 600\r\n') + body);
  await eventually(() => expect(bytes.used).toBe(600));
  expect((await send(head('Content-Length: 600\r\n') + body, 1)).text).toContain('gateway-busy');
  release();
  expect(await answerTo(first)).toContain('200 OK');
  expect(bytes.used).toBe(0);
});

it.each([
  ['without a byte', { bodyStallMs: 50 }, 1_000],
  ['longer than allowed for a whole body', { bodyMs: 100 }, 20],
])('closes a body that takes %s with 408', async (_, limits, everyMs) => {
  const { open } = await setupListener(echo, { limits });
  const socket = await open();
  socket.write(head('Content-Length: 1000\r\n'));
  const drip = setInterval(() => socket.write('x'), everyMs);
  const answer = await answerTo(socket);
  clearInterval(drip);
  expect(answer).toMatch(/^HTTP\/1\.1 408 .*body-timeout/s);
});

it('sends 100 Continue only once the body is wanted', async () => {
  const { open } = await setupListener(echo);
  const socket = await open();
  socket.write(head('Expect: 100-continue\r\nContent-Length: 2\r\n'));
  expect(await answerTo(socket)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
  socket.write('{}');
  expect(await answerTo(socket)).toContain('"bytes":2');
  const refused = await setupListener(() => json({}, 401));
  const answer = await refused.send(head('Expect: 100-continue\r\nContent-Length: 2\r\n'));
  expect(answer).toMatchObject({ statuses: [401], isClosed: true });
});

it('streams a body with backpressure, and does not count the time in which nothing is wanted', async () => {
  let stream: Readable | undefined;
  const { port } = await setupListener(
    async (inbound) => {
      stream = inbound.streamBody(16 * 1024 * 1024);
      stream.read(0);
      await new Promise((resolve) => setTimeout(resolve, 450));
      expect(stream.readableLength).toBeLessThan(256 * 1024);
      let bytes = 0;
      for await (const chunk of stream) bytes += chunk.length;
      return json({ bytes });
    },
    { limits: { bodyStallMs: 300 } },
  );
  const body = Buffer.alloc(12 * 1024 * 1024);
  const response = await fetch(`http://127.0.0.1:${port}/upload`, { method: 'POST', body });
  expect(await response.json()).toEqual({ bytes: body.length });
});

it.each([
  ['declared', 'Content-Length: 2000\r\n', '', false],
  ['chunked', 'Transfer-Encoding: chunked\r\n', '7d0\r\n', true],
])('fails the stream of a body above the limit, %s, but not before it is read', async (_, headers, size, isClosed) => {
  const { send } = await setupListener(async (inbound) => {
    const stream = inbound.streamBody(1_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return json({ body: await text(stream) });
  });
  const answer = await send(`${head(headers)}${size}${'x'.repeat(2_000)}`, isClosed ? undefined : 1);
  expect(answer).toMatchObject({ statuses: [413], isClosed });
});

it.each([
  ['a small body', 1_000, true],
  ['a large body', 1_000_000, false],
])('answers before it has read %s, and lets the client send it', async (_, bytes, isKept) => {
  const { open, port } = await setupListener(() => json({}, 401));
  const socket = await open();
  socket.write(head(`Content-Length: ${bytes}\r\n`));
  const answer = await answerTo(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  expect(answer.includes('Connection: close')).toBe(!isKept);
  socket.write(Buffer.alloc(bytes));
  if (isKept) {
    socket.write('GET /team HTTP/1.1\r\nHost: gateway\r\n\r\n');
    expect(await answerTo(socket)).toMatch(/^HTTP\/1\.1 401 /);
  } else await once(socket, 'close');

  // A client that sends everything before it reads gets the answer, too.
  const upload = request({ port, method: 'POST', headers: { 'content-length': 8 * 1024 * 1024 } });
  upload.end(Buffer.alloc(8 * 1024 * 1024));
  const [[response]] = await Promise.all([once(upload, 'response'), once(upload, 'finish')]);
  expect(response.statusCode).toBe(401);
  response.resume();
});

it('aborts `gone` once the client leaves before its answer, and not after', async () => {
  const { open, handled, settled } = await setupListener(async (inbound) => {
    if (inbound.target === '/slow') await whenGone(inbound);
    return json({});
  });
  const socket = await open();
  socket.write('GET /fast HTTP/1.1\r\nHost: gateway\r\n\r\n');
  await answerTo(socket);
  socket.write('GET /slow HTTP/1.1\r\nHost: gateway\r\n\r\n');
  await eventually(() => expect(handled).toHaveLength(2));
  socket.destroy();
  await eventually(() => expect(settled).toHaveLength(2));
  expect(settled).toEqual([
    { target: '/fast', delivered: true },
    { target: '/slow', delivered: false },
  ]);
  expect(handled.map(({ gone }) => gone.aborted)).toEqual([false, true]);
});
