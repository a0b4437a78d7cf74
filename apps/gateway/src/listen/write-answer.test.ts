import { once } from 'node:events';
import { Readable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { eventually } from '../eventually.fixture.ts';
import type { Answer } from '../pipeline/inbound.ts';
import { json, setupListener, whenGone } from './setup-listener.fixture.ts';

const get = (target = '/') => `GET ${target} HTTP/1.1\r\nHost: gateway\r\n\r\n`;
const head = 'HEAD / HTTP/1.1\r\nHost: gateway\r\n\r\n';
const part = Buffer.alloc(64 * 1024);

const stream = (parts: readonly (string | Buffer | Error)[], headers = {}): Answer => {
  const body = Readable.from(
    (async function* () {
      for (const one of parts) {
        if (one instanceof Error) throw one;
        yield one;
      }
    })(),
    { objectMode: false },
  );
  return { status: 200, headers, body };
};

it.each<[name: string, request: string, answer: () => Answer, head: RegExp, body: string]>([
  ['a string', get(), () => ({ status: 200, headers: {}, body: 'é' }), /content-length: 2\r/, 'Ã©'],
  ['a buffer', get(), () => ({ status: 200, headers: {}, body: Buffer.from('x') }), /content-length: 1\r/, 'x'],
  ['no body', get(), () => ({ status: 200, headers: {}, body: null }), /content-length: 0\r/, ''],
  ['HEAD', head, () => json({}), /content-length: 2\r/, ''],
  ['a stream to HEAD', head, () => stream(['x'], { 'content-length': '1' }), /content-length: 1\r/, ''],
  ['204', get(), () => ({ status: 204, headers: {}, body: null }), /^(?!.*content-length)/s, ''],
  ['304 with a body', get(), () => ({ status: 304, headers: {}, body: 'x' }), /^(?!.*content-length)/s, ''],
  ['a stream', get(), () => stream(['a', 'b']), /Transfer-Encoding: chunked/, '1\r\na\r\n1\r\nb\r\n0\r\n\r\n'],
  ['a stream of known length', get(), () => stream(['ab'], { 'content-length': '2' }), /content-length: 2\r/, 'ab'],
])('writes %s', async (_, request, answer, headers, body) => {
  const { send, settled } = await setupListener(answer);
  const { text } = await send(request, 1);
  const end = text.indexOf('\r\n\r\n') + 4;
  expect(text.slice(0, end)).toMatch(headers);
  expect(text.slice(end)).toBe(body);
  expect(settled).toEqual([{ target: '/', delivered: true }]);
});

it.each<[name: string, answer: () => Answer]>([
  ['fails', () => stream([part, new Error('gone')])],
  ['is shorter than declared', () => stream(['x'], { 'content-length': '2' })],
  ['is longer than declared', () => stream(['xyz'], { 'content-length': '2' })],
])('never ends an answer cleanly whose stream %s', async (_, answer) => {
  const { url, settled } = await setupListener(answer);
  await expect(fetch(url).then((response) => response.arrayBuffer())).rejects.toThrow();
  await eventually(() => expect(settled).toEqual([{ target: '/', delivered: false }]));
});

it.each<[name: string, answer: Answer]>([
  ['an invalid header', { status: 200, headers: { 'x-name': 'a\r\nb: c' }, body: 'x' }],
  ['an invalid status', { status: 42, headers: {}, body: 'x' }],
])('answers 500 instead of %s', async (_, answer) => {
  const { send, settled } = await setupListener(() => answer);
  const { text, statuses } = await send(get(), 1);
  expect(statuses).toEqual([500]);
  expect(text).toContain('internal-error');
  expect(settled).toEqual([{ target: '/', delivered: false }]);
});

it.each<[name: string, answer: () => Answer]>([
  ['a buffer', () => ({ status: 200, headers: {}, body: Buffer.alloc(16 * 1024 * 1024) })],
  ['a stream', () => stream(Array(256).fill(part))],
])('closes a connection whose client does not read %s', async (_, answer) => {
  const { open, settled } = await setupListener(answer, { limits: { answerStallMs: 100 } });
  const socket = await open();
  socket.pause().write(get());
  await vi.waitFor(() => expect(settled).toEqual([{ target: '/', delivered: false }]), { timeout: 2_000 });
});

it('does not close a connection whose client reads slowly, or whose answer takes long', async () => {
  const { open, settled, handled } = await setupListener(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { status: 200, headers: {}, body: Buffer.alloc(12 * 1024 * 1024) };
    },
    // The kernel takes bytes in bursts, about each 100 ms here.
    { limits: { answerStallMs: 400 } },
  );
  const socket = await open();
  socket.write(get());
  await eventually(() => expect(handled).toHaveLength(1));
  let bytes = 0;
  socket.on('data', (data) => {
    bytes += data.length;
    socket.pause();
    setTimeout(() => socket.resume(), 5);
  });
  await vi.waitFor(() => expect(bytes).toBeGreaterThan(12 * 1024 * 1024), { timeout: 4_000 });
  expect(settled).toEqual([{ target: '/', delivered: true }]);
});

it('reads a stream only as fast as the client', async () => {
  let produced = 0;
  const endless = new Readable({
    read() {
      produced += part.length;
      this.push(part);
    },
  });
  const { open } = await setupListener(() => ({ status: 200, headers: {}, body: endless }));
  const socket = await open();
  socket.pause().write(get());
  await eventually(() => expect(produced).toBeGreaterThan(0));
  const before = await settles(() => produced);
  expect(before).toBeLessThan(16 * 1024 * 1024);
  socket.destroy();
  if (!endless.destroyed) await once(endless, 'close').catch(() => undefined);
});

it('settles every answer of a connection that its client closes', async () => {
  const { open, settled, handled } = await setupListener(async (inbound) => {
    await whenGone(inbound);
    return json({});
  });
  const socket = await open();
  socket.write(get('/1') + get('/2') + get('/3'));
  await eventually(() => expect(handled).toHaveLength(3));
  socket.destroy();
  await eventually(() => expect(settled).toHaveLength(3));
  expect(settled.every(({ delivered }) => !delivered)).toBe(true);
});

/** The value once it no longer changes. */
async function settles(value: () => number): Promise<number> {
  let last = value();
  await eventually(() => {
    const current = value();
    const isSettled = current === last;
    last = current;
    expect(isSettled).toBe(true);
  });
  return last;
}
