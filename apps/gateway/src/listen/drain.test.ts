import { once } from 'node:events';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { eventually } from '../eventually.fixture.ts';
import { json, setupListener, whenGone } from './setup-listener.fixture.ts';

const get = 'GET /team HTTP/1.1\r\nHost: gateway\r\n\r\n';
const large = Buffer.alloc(7_500_000);

/** Counts what arrives, about 64 KiB each few milliseconds. */
function readSlowly(socket: Socket): Promise<number> {
  let bytes = 0;
  socket.on('data', (data) => {
    bytes += data.length;
    socket.pause();
    setTimeout(() => socket.resume(), 3);
  });
  return once(socket, 'close').then(() => bytes);
}

it('gives five slow clients their whole answer', async () => {
  const { open, listener, settled, handled } = await setupListener(() => ({ status: 200, headers: {}, body: large }));
  const received = [];
  for (let index = 0; index < 5; index += 1) {
    const socket = await open();
    socket.write(get);
    received.push(readSlowly(socket));
  }
  await eventually(() => expect(handled).toHaveLength(5));
  expect(await listener.close(10_000)).toBe(0);
  for (const bytes of await Promise.all(received)) expect(bytes).toBeGreaterThan(large.length);
  expect(settled.map(({ delivered }) => delivered)).toEqual(Array(5).fill(true));
}, 15_000);

it('answers a request in flight as a whole, with Connection: close', async () => {
  let release: () => void = () => undefined;
  const { open, listener, handled } = await setupListener(async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return json({ ok: true });
  });
  const socket = await open();
  socket.write(get);
  await eventually(() => expect(handled).toHaveLength(1));
  const closed = listener.close(5_000);
  setTimeout(() => release(), 50);
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK\r\n.*Connection: close\r\n.*\{"ok":true\}$/s);
  expect(await closed).toBe(0);
});

it('answers a request whose bytes arrive just before it closes', async () => {
  const { open, listener } = await setupListener(() => json({ ok: true }));
  const socket = await open();
  socket.write(get);
  const [[answer], cut] = await Promise.all([once(socket, 'data'), listener.close(5_000)]);
  expect(String(answer)).toContain('{"ok":true}');
  expect(cut).toBe(0);
});

it('lets a request finish of which half has arrived', async () => {
  const { open, listener } = await setupListener(() => json({ ok: true }));
  const socket = await open();
  socket.write(get.slice(0, 20));
  const closed = listener.close(5_000);
  setTimeout(() => socket.write(get.slice(20)), 50);
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toContain('{"ok":true}');
  expect(await closed).toBe(0);
});

it('cuts clients that never read at the deadline, and settles their answers', async () => {
  const { open, listener, settled, handled } = await setupListener(() => ({ status: 200, headers: {}, body: large }));
  for (let index = 0; index < 3; index += 1) (await open()).pause().write(get);
  await eventually(() => expect(handled).toHaveLength(3));
  expect(await listener.close(100)).toBe(3);
  expect(settled.map(({ delivered }) => delivered)).toEqual([false, false, false]);
});

it('cuts a request that is not answered by the deadline', async () => {
  const { open, listener, handled } = await setupListener(async (inbound) => {
    await whenGone(inbound);
    return json({});
  });
  const socket = await open();
  socket.write(get);
  await eventually(() => expect(handled).toHaveLength(1));
  expect(await listener.close(50)).toBe(1);
});

it('answers every request of a connection that does not wait for its answers', async () => {
  const { open, listener, handled, settled } = await setupListener(async ({ target }) => {
    await new Promise((resolve) => setTimeout(resolve, target === '/slow' ? 60 : 30));
    return json({ target });
  });
  const socket = await open();
  const received = text(socket);
  socket.write(['/fast', '/slow', '/fast'].map((target) => get.replace('/team', target)).join(''));
  await eventually(() => expect(handled).toHaveLength(3));
  expect(await listener.close(5_000)).toBe(0);
  expect((await received).match(/\{"target":"\/\w+"\}/g)).toEqual(
    ['/fast', '/slow', '/fast'].map((target) => JSON.stringify({ target })),
  );
  expect(settled.map(({ delivered }) => delivered)).toEqual([true, true, true]);
});

it('answers a body that does not arrive shortly before the deadline', async () => {
  const { open, listener } = await setupListener();
  const socket = await open();
  const received = text(socket);
  socket.write('POST /team HTTP/1.1\r\nHost: gateway\r\nContent-Length: 9\r\n\r\n{');
  expect(await listener.close(1_000)).toBe(0);
  expect(await received).toMatch(/^HTTP\/1\.1 408 .*"reason":"gateway-stopping"\}$/s);
});

it('tells the handler to give up shortly before the deadline, and sends its answer', async () => {
  let giveUp: () => void = () => undefined;
  const { open, listener, handled } = await setupListener(async () => {
    await new Promise<void>((resolve) => {
      giveUp = resolve;
    });
    return json({ ok: false }, 504);
  });
  const socket = await open();
  const received = text(socket);
  socket.write(get);
  await eventually(() => expect(handled).toHaveLength(1));
  expect(await listener.close(1_000, () => giveUp())).toBe(0);
  expect(await received).toMatch(/^HTTP\/1\.1 504 .*\{"ok":false\}$/s);
});

it.each([
  ['sent nothing', '', 0],
  ['is idle after an answer', get, 0],
  ['sent half a request', get.slice(0, 20), 1],
  ['asked for a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', 1],
])('closes soon with a connection that %s and stays open', async (_, bytes, refused) => {
  const { open, listener, refusals } = await setupListener(() => json({}), { limits: { lingerMs: 100 } });
  const socket = await open();
  socket.write(bytes);
  if (bytes.endsWith('\r\n\r\n')) await once(socket, 'data');
  const started = performance.now();
  expect(await listener.close(5_000)).toBe(0);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(refusals).toHaveLength(refused);
});

it('may be closed twice', async () => {
  const { listener } = await setupListener();
  expect(await Promise.all([listener.close(1_000), listener.close(1_000)])).toEqual([0, 0]);
});

it('announces the end of a connection with an answer before it closes it, and leaves idle ones open', async () => {
  const { open, listener } = await setupListener(({ target }) => json({ target }));
  const [asked, idle] = [await open(), await open()];
  asked.write(get);
  const [first] = await once(asked, 'data');
  expect(String(first)).toMatch(/Connection: keep-alive/i);
  listener.endConnections();
  for (const socket of [asked, idle, await open()]) {
    expect(socket.closed).toBe(false);
    const received = text(socket);
    // What is already on its way is answered as well.
    socket.write(get + get.replace('/team', '/last'));
    expect(await received).toMatch(/\{"target":"\/team"\}.*Connection: close\r\n.*\{"target":"\/last"\}$/s);
  }
});
