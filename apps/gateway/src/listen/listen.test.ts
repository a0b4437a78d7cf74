import { once } from 'node:events';
import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { eventually } from '../eventually.fixture.ts';
import { listen } from './listen.ts';
import { json, setupListener, whenGone } from './setup-listener.fixture.ts';

const get = 'GET /team HTTP/1.1\r\nHost: gateway\r\n\r\n';

async function answerTo(socket: Socket): Promise<string> {
  const [data] = await once(socket, 'data');
  return String(data);
}

it("rejects with the server's error if the port is in use", async () => {
  const { port } = await setupListener();
  const options = { onRefused: async () => undefined, createId: () => 'request-1' };
  const again = listen(async () => json({}), { host: '127.0.0.1', port }, options);
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('answers while a thousand connections are idle', async () => {
  const { open, send, listener, refusals } = await setupListener(() => json({}), { limits: { connections: 1_000 } });
  await Promise.all(Array.from({ length: 1_000 }, open));
  expect((await send(get, 1)).statuses).toEqual([200]);
  expect(listener.connections).toBeLessThanOrEqual(1_000);
  expect(refusals).toEqual([]);
});

it('answers while connections with half a request are at the limit, and records the one that made room', async () => {
  const { open, send, refusals, handled } = await setupListener(
    async (inbound) => {
      if (inbound.target === '/roles') await whenGone(inbound);
      return json({});
    },
    { limits: { connections: 10 } },
  );
  const [last, ...others] = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const socket = await open();
      socket.write(get);
      await answerTo(socket);
      return socket;
    }),
  );
  for (const socket of others) socket.write(get.slice(0, 20));
  // What was sent before has been read once this is handled.
  last?.write(get.replace('/team', '/roles'));
  await eventually(() => expect(handled).toHaveLength(11));
  expect((await send(get, 1)).statuses).toEqual([200]);
  expect(refusals).toMatchObject([{ reason: 'too-many-connections', status: null, address: '127.0.0.1' }]);
});

it('closes a connection above the limit without an answer, and records it', async () => {
  const { open, send, handled, refusals, listener } = await setupListener(
    async (inbound) => {
      await whenGone(inbound);
      return json({});
    },
    { limits: { connections: 2 } },
  );
  for (const socket of [await open(), await open()]) socket.write(get);
  await eventually(() => expect(handled).toHaveLength(2));
  expect(await send(get)).toMatchObject({ text: '', isClosed: true });
  expect(refusals).toMatchObject([{ reason: 'too-many-connections', status: null }]);
  expect(listener.connections).toBe(2);
});

it('answers headers that do not come in time with 408', async () => {
  const { open, refusals } = await setupListener(() => json({}), { limits: { headersMs: 50, answerStallMs: 20 } });
  const socket = await open();
  socket.write(get.slice(0, 20));
  expect(await answerTo(socket)).toMatch(/^HTTP\/1\.1 408 /);
  expect(refusals).toMatchObject([{ reason: 'headers-timeout', status: 408 }]);
});

it('closes a connection that never sends anything, without a record', async () => {
  const { open, refusals } = await setupListener(() => json({}), { limits: { headersMs: 50 } });
  await once((await open()).resume(), 'close');
  expect(refusals).toEqual([]);
});

it('closes a connection that is idle after an answer, without a record', async () => {
  const { open, refusals } = await setupListener(() => json({}), { limits: { keepAliveMs: 1, answerStallMs: 50 } });
  const socket = await open();
  socket.write(get);
  await answerTo(socket);
  await once(socket, 'close');
  expect(refusals).toEqual([]);
});

it.each(['end', 'resetAndDestroy'] as const)('records half a request whose client leaves (%s)', async (leave) => {
  const { open, refusals } = await setupListener();
  const socket = await open();
  socket.write(get.slice(0, 20));
  setTimeout(() => socket[leave](), 20);
  await eventually(() => expect(refusals).toMatchObject([{ reason: 'incomplete-request' }]));
});

it('answers earlier requests of a connection before it refuses a malformed one', async () => {
  const { send, refusals, settled } = await setupListener(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return json({});
  });
  expect(await send(`${get}${get}nonsense\r\n\r\n`)).toMatchObject({ statuses: [200, 200, 400], isClosed: true });
  expect(refusals).toHaveLength(1);
  expect(settled.map(({ delivered }) => delivered)).toEqual([true, true]);
});

it('processes a limited number of requests that come at once on one connection', async () => {
  const { send, handled, refusals } = await setupListener(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return json({});
    },
    { limits: { pipelinedRequests: 3 } },
  );
  expect((await send(get.repeat(100))).statuses).toEqual([200, 200, 200, 503]);
  expect(handled).toHaveLength(3);
  expect(refusals).toMatchObject([{ reason: 'too-many-pipelined', status: 503 }]);
});

it('answers a refusal only once it is recorded', async () => {
  let record: () => void = () => undefined;
  const { open } = await setupListener(() => json({}), {
    onRefused: () =>
      new Promise<void>((resolve) => {
        record = resolve;
      }),
  });
  const socket = await open();
  let isAnswered = false;
  const answer = answerTo(socket).finally(() => {
    isAnswered = true;
  });
  socket.write('nonsense\r\n\r\n');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isAnswered).toBe(false);
  record();
  expect(await answer).toMatch(/^HTTP\/1\.1 400 /);
});

it('answers 503 if a refusal cannot be recorded', async () => {
  const { send } = await setupListener(() => json({}), { onRefused: () => Promise.reject(new Error('disk full')) });
  const { statuses, text } = await send('nonsense\r\n\r\n');
  expect(statuses).toEqual([503]);
  expect(text).toContain('audit-unavailable');
});

it('answers 500 if the handler fails', async () => {
  const { listener, refusals } = await setupListener();
  const failing = await listen(
    () => Promise.reject(new Error('secret')),
    { host: '::1', port: 0 },
    { onRefused: async (refusal) => void refusals.push(refusal), createId: () => 'request-1' },
  );
  expect(failing.url).toBe(`http://[::1]:${failing.port}`);
  const response = await fetch(failing.url);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  await Promise.all([failing.close(0), listener.close(0)]);
});

// RFC 9112 allows a client to close only its own direction, but the bytes are those of a client that has given up: both
// send a FIN. Taking it for the first would forward sends of clients that have given up and may already have retried.
it.each(['end', 'destroy', 'resetAndDestroy'] as const)(
  'takes a client that closes its direction for one that is gone (%s)',
  async (leave) => {
    const { open, handled, settled, listener } = await setupListener(async (inbound) => {
      await whenGone(inbound);
      return json({});
    });
    const socket = await open();
    socket.write(get);
    await eventually(() => expect(handled).toHaveLength(1));
    socket[leave]();
    await eventually(() => expect(settled).toEqual([{ target: '/team', delivered: false }]));
    await eventually(() => expect(listener.connections).toBe(0));
  },
);
