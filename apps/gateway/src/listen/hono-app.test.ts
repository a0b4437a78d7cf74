import { Readable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { eventually } from '../eventually.fixture.ts';
import type { Answer, Inbound } from '../pipeline/inbound.ts';
import { createFairShares } from './fair-shares.ts';
import type { Handler } from './handler.ts';
import { withHealth } from './health.ts';
import { createApp, throughApp } from './hono-app.ts';
import { listen } from './listen.ts';
import { withRoot } from './root.ts';
import { echo, json } from './setup-listener.fixture.ts';

/** The same handler, in process and behind a port. */
async function setup(handler: Handler) {
  const app = createApp(handler);
  const options = { onRefused: async () => undefined, createId: () => 'request-1' };
  const listener = await listen(throughApp(app), { host: '127.0.0.1', port: 0 }, options);
  return {
    ways: [
      (path: string, init?: RequestInit) => Promise.resolve(app.fetch(new Request(`http://gateway${path}`, init))),
      (path: string, init?: RequestInit) => fetch(listener.url + path, init),
    ],
    async [Symbol.asyncDispose]() {
      await listener.close(0);
    },
  };
}

it.each<[path: string, init: RequestInit, text: string]>([
  ['/team?a=%20&a=b', {}, '{"method":"GET","target":"/team?a=%20&a=b","bytes":0}'],
  ['/', { method: 'POST', body: 'x'.repeat(1_000) }, '{"method":"POST","target":"/","bytes":1000}'],
  ['/team/%2e', { method: 'DELETE' }, '{"method":"DELETE","target":"/team/","bytes":0}'],
  ['/team', { method: 'HEAD' }, ''],
])('answers %s %j alike in process and behind a port', async (path, init, text) => {
  await using gateway = await setup(echo);
  for (const fetchOne of gateway.ways) {
    const response = await fetchOne(path, init);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe(text);
  }
});

it.each([200, 204, 304])('answers status %i alike, and settles once', async (status) => {
  const settled = vi.fn();
  await using gateway = await setup(async () => ({ status, headers: { 'x-name': '1' }, body: null, settled }));
  for (const fetchOne of gateway.ways) {
    const response = await fetchOne('/');
    expect([response.status, response.headers.get('x-name'), await response.text()]).toEqual([status, '1', '']);
  }
  await eventually(() => expect(settled.mock.calls).toEqual([[true], [true]]));
});

it('settles a stream once it is read to its end, or not delivered once it fails or is cancelled', async () => {
  const settled = vi.fn();
  const answer = (body: Readable): Answer => ({ status: 200, headers: {}, body, settled });
  const bodies = [
    () => Readable.from(['a', 'b'], { objectMode: false }),
    () =>
      new Readable({
        read() {
          this.destroy(new Error('gone'));
        },
      }),
    () => Readable.from(['a', 'b'], { objectMode: false }),
  ];
  const app = createApp(async (inbound) => answer((bodies[Number(inbound.target.slice(1))] ?? Readable.from)([])));
  const get = async (index: number) => app.fetch(new Request(`http://gateway/${index}`));
  expect(await (await get(0)).text()).toBe('ab');
  await eventually(() => expect(settled.mock.calls).toEqual([[true]]));
  await expect((await get(1)).text()).rejects.toThrow();
  await (await get(2)).body?.cancel();
  await eventually(() => expect(settled.mock.calls).toEqual([[true], [false], [false]]));
});

it.each(['readBody', 'streamBody'] as const)('limits and counts a body in process (%s)', async (way) => {
  const bytes = createFairShares(2_000);
  const errors: unknown[] = [];
  const read = async (inbound: Inbound) => {
    if (way === 'readBody') return (await inbound.readBody(1_000)).length;
    let bytes = 0;
    for await (const chunk of inbound.streamBody(1_000)) bytes += chunk.length;
    return bytes;
  };
  const app = createApp(async (inbound) => json(await read(inbound).catch((error) => void errors.push(error))), bytes);
  const send = async (body: string | ReadableStream) =>
    app.fetch(new Request('http://gateway/', { method: 'POST', body, duplex: 'half' }));
  const failing = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
  expect(await (await send('x'.repeat(1_000))).json()).toBe(1_000);
  await send('x'.repeat(1_001));
  await send(failing);
  expect(errors).toMatchObject([{ code: 'body-too-large' }, { code: 'invalid-body', reason: 'client-aborted' }]);
  expect(bytes.used).toBe(0);
});

it.each([
  ['/livez', {}, null, 200, { status: 'ok' }],
  ['/livez', {}, 'journal-locked', 200, { status: 'ok' }],
  ['/readyz', {}, null, 200, { status: 'ok' }],
  ['/readyz', {}, 'journal-locked', 503, { title: 'The gateway is not ready', status: 503, reason: 'journal-locked' }],
  ['/livez', { method: 'POST' }, null, 404, 'the handler'],
  ['/livez/x', {}, null, 404, 'the handler'],
  ['/team', {}, null, 404, 'the handler'],
])('answers %s %j without the handler, alike in both ways', async (path, init, reason, status, body) => {
  await using gateway = await setup(
    withHealth(
      async () => json('the handler', 404),
      () => reason,
    ),
  );
  for (const fetchOne of gateway.ways) {
    const response = await fetchOne(path, init);
    expect([response.status, await response.json()]).toEqual([status, body]);
  }
});

it.each([
  ['/', { method: 'GET' }, 200],
  ['/', { method: 'HEAD' }, 200],
  ['/', { method: 'POST' }, 404],
  ['/?key=1', {}, 404],
  ['//', {}, 404],
  ['/team', {}, 404],
])('says at the root alone what it is, in one line, alike in both ways: %s %j', async (path, init, status) => {
  await using gateway = await setup(withRoot(async () => json('the handler', 404)));
  for (const fetchOne of gateway.ways) {
    const response = await fetchOne(path, init);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).not.toContain('\n');
    if (text !== '' && status === 200) expect(JSON.parse(text)).toMatchObject({ guide: 'docs/guides/gateway.md' });
  }
});

it('rejects in process, and answers 500 behind a port, if the handler fails', async () => {
  await using gateway = await setup(() => Promise.reject(new Error('secret')));
  const [inProcess, behindPort] = gateway.ways;
  await expect(inProcess?.('/')).rejects.toThrow('secret');
  expect((await behindPort?.('/'))?.status).toBe(500);
});

it('leaves the global Request and Response alone', () => {
  expect([Request, Response].map(String).join()).not.toContain('hono');
  expect(new Request('http://gateway/')).toBeInstanceOf(globalThis.Request);
});
