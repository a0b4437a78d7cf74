import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { restoreSnapshot, takeSnapshot } from '../world/snapshot.ts';
import { retryDelaysMs } from './change-delivery.ts';
import { setPolicy } from './policy.ts';
import { startReceiver, startSocket } from './receiver.fixture.ts';
import { deliveriesOf, emitted, register, setupDispatcher, setupWorld } from './setup-dispatcher.fixture.ts';

/** A world with a webhook, and a dispatcher that has delivered one event to it. */
async function deliverOne(settings: Parameters<typeof register>[1], timeoutMs = 200) {
  const { world } = setupWorld();
  const webhookId = register(world, settings);
  const { dispatcher, reports } = setupDispatcher(world, { timeoutMs });
  dispatcher.deliver(emitted({ n: 1 }));
  const settled = await dispatcher.settle();
  const [delivery] = deliveriesOf(world);
  return { world, webhookId, dispatcher, reports, settled, delivery, attempt: delivery?.attempts.at(-1) };
}

it('sends the request as it is registered, and logs what was answered', async () => {
  await using receiver = await startReceiver();
  const query = { tenant: 'acme' };
  const { delivery, attempt, reports, settled } = await deliverOne({ url: receiver.url, method: 'PUT', query });
  expect(receiver.received).toMatchObject([{ method: 'PUT', target: '/hook?tenant=acme', body: '{"n":1}' }]);
  expect(receiver.received[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '7' });
  expect(delivery).toMatchObject({ status: 'DELIVERED' });
  expect(attempt).toEqual({
    ...{ at: 1_000_000_000_000, isReplay: false, status: 200 },
    ...{ body: 'ok', isBodyCut: false, error: null },
  });
  expect(reports.map(({ type }) => type)).toEqual(['WEBHOOK_DELIVERED']);
  expect(settled).toEqual({ settled: true, pending: 0 });
});

it.each(['GET', 'HEAD', 'DELETE', 'PATCH'] as const)('sends the body also with %s', async (method) => {
  await using receiver = await startReceiver();
  const { delivery } = await deliverOne({ url: receiver.url, method });
  expect(receiver.received).toMatchObject([{ method, body: '{"n":1}' }]);
  expect(delivery?.status).toBe('DELIVERED');
});

it.each([301, 302, 307, 308, 400, 404, 410, 500, 503])('does not retry or follow a %i', async (status) => {
  await using other = await startReceiver();
  await using receiver = await startReceiver((_, outgoing) => {
    outgoing.writeHead(status, { location: other.url }).end();
  });
  const { delivery, attempt } = await deliverOne({ url: receiver.url, retryOnTimeout: true });
  expect([delivery?.status, attempt?.status]).toEqual(['FAILED', status]);
  expect([receiver.received.length, other.received.length]).toEqual([1, 0]);
});

it('reads no more than 64 KiB of an answer, and keeps the start of it', async () => {
  await using receiver = await startReceiver((_, outgoing) => {
    const pour = () => {
      while (outgoing.write('é'.repeat(8_192)) && !outgoing.destroyed);
    };
    outgoing.on('drain', pour);
    pour();
  });
  const { delivery, attempt } = await deliverOne({ url: receiver.url }, 5_000);
  expect(delivery?.status).toBe('DELIVERED');
  expect(attempt).toMatchObject({ body: 'é'.repeat(1_024), isBodyCut: true });
});

it.each<[string, (socket: import('node:net').Socket) => void, RegExp]>([
  ['takes the connection and says nothing', () => undefined, /^TIMEOUT$/],
  ['closes its side and says nothing', (socket) => socket.end(), /^(?:ECONNRESET|TIMEOUT)$/],
  ['starts an answer', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf'), /^TIMEOUT$/],
  ['breaks off', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf'), /^ECONNRESET$/],
  ['resets the connection', (socket) => socket.resetAndDestroy(), /^(?:ECONNRESET|EPIPE)$/],
  ['does not speak HTTP', (socket) => socket.end('220 smtp ready\r\n\r\n'), /^HPE_/],
  ['sends a huge header', (socket) => socket.end(`HTTP/1.1 200 OK\r\na: ${'b'.repeat(99_999)}\r\n\r\n`), /^HPE_/],
])('fails when a receiver %s', async (_, connect, code) => {
  await using receiver = await startSocket(connect);
  const { delivery, attempt, reports } = await deliverOne({ url: receiver.url });
  expect(delivery?.status).toBe('FAILED');
  expect(attempt).toMatchObject({ status: null, body: null, error: { code: expect.stringMatching(code) } });
  expect(reports.map(({ type }) => type)).toEqual(['WEBHOOK_FAILED']);
});

it.each<[string, string, (socket: import('node:net').Socket) => void]>([
  ['the end of the connection', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok', (socket) => socket.end()],
  [
    'a reset',
    'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok',
    (socket) => setImmediate(() => socket.resetAndDestroy()),
  ],
  ['the end of an HTTP/1.0 answer', 'HTTP/1.0 200 OK\r\n\r\nok', (socket) => socket.end()],
])('loses no delivery to %s after each answer', async (_, answer, end) => {
  await using receiver = await startSocket((socket) => {
    socket.on('error', () => undefined).once('data', () => socket.write(answer, () => end(socket)));
  });
  const { world } = setupWorld();
  register(world, { url: receiver.url });
  const { dispatcher } = setupDispatcher(world);
  for (let n = 0; n < 20; n += 1) dispatcher.deliver(emitted({ n }));
  await dispatcher.settle();
  expect(deliveriesOf(world).map(({ status }) => status)).toEqual(Array(20).fill('DELIVERED'));
});

it('takes a change of the protocol for an answer that is no success, and retries nothing', async () => {
  await using receiver = await startSocket((socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: a\r\n\r\n');
  });
  const { delivery } = await deliverOne({ url: receiver.url, retryOnTimeout: true });
  expect(delivery).toMatchObject({ status: 'FAILED', attempts: [{ status: 101, error: null }] });
});

it('says which connection was refused', async () => {
  const receiver = await startReceiver();
  await receiver[Symbol.asyncDispose]();
  const { attempt } = await deliverOne({ url: receiver.url.replace('127.0.0.1', 'localhost') });
  expect(attempt?.error).toMatchObject({ code: 'ECONNREFUSED', message: expect.stringContaining('127.0.0.1') });
});

it('sends nothing with a header that HTTP does not allow', async () => {
  await using receiver = await startReceiver();
  const { attempt } = await deliverOne({ url: receiver.url, headers: { 'X-Line': 'a\r\nhost: evil.com' } });
  expect(attempt?.error).toMatchObject({ code: 'INVALID_HEADER', message: expect.stringContaining('"X-Line"') });
  expect(receiver.received).toEqual([]);
});

it('logs a delivery to another host as blocked, unless the host is allowed', async () => {
  const { delivery, reports } = await deliverOne({ url: 'http://hooks.invalid/' });
  expect(delivery).toMatchObject({ status: 'BLOCKED', attempts: [], reason: expect.stringContaining('--allow-host') });
  expect(reports.map(({ type }) => type)).toEqual(['WEBHOOK_BLOCKED']);
});

it('keeps the order of each webhook, while others go on', async () => {
  const delays = fc.array(fc.nat(3), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(delays, async (turns) => {
      const { world } = setupWorld();
      const { dispatcher } = setupDispatcher(world);
      const received = new Map<string, number[]>();
      for (const url of ['https://a.example/', 'https://b.example/']) {
        register(world, { url });
        dispatcher.receive(url, async (request) => {
          const { n }: { n: number } = JSON.parse(await request.text());
          for (let turn = turns[n] ?? 0; turn > 0; turn -= 1) await new Promise(setImmediate);
          received.set(url, [...(received.get(url) ?? []), n]);
          return new Response();
        });
      }
      for (const n of turns.keys()) dispatcher.deliver(emitted({ n }));
      await dispatcher.settle();
      for (const list of received.values()) expect(list).toEqual([...turns.keys()]);
      expect(received.size).toBe(2);
    }),
    { numRuns: 20 },
  );
});

it('delays no other webhook, and no settling beyond its bound, for a dead receiver', async () => {
  await using dead = await startSocket(() => undefined);
  const { world } = setupWorld();
  const { dispatcher } = setupDispatcher(world, { timeoutMs: 60_000 });
  register(world, { url: dead.url });
  register(world, { url: 'https://a.example/' });
  const delivered = Promise.withResolvers<void>();
  dispatcher.receive('https://a.example/', () => {
    delivered.resolve();
    return new Response();
  });
  dispatcher.deliver(emitted({}));
  await delivered.promise;
  expect(await dispatcher.settle(20)).toEqual({ settled: false, pending: 1 });
  dispatcher.close();
});

it.each<[string, () => unknown, string]>([
  [
    'throws',
    () => {
      throw new TypeError('broken');
    },
    'RECEIVER_THREW',
  ],
  ['rejects', async () => Promise.reject(new Error('broken')), 'RECEIVER_THREW'],
  ['returns no response', () => 'ok', 'RECEIVER_THREW'],
  ['returns a network error', () => Response.error(), 'RECEIVER_THREW'],
  ['throws what has no message', () => Promise.reject(Object.create(null)), 'RECEIVER_THREW'],
  [
    'breaks off with what has no message',
    () => new Response(new ReadableStream({ start: (controller) => controller.error(Object.create(null)) })),
    'RECEIVER_THREW',
  ],
  ['never answers', () => new Promise(() => undefined), 'TIMEOUT'],
  ['never ends its answer', () => new Response(new ReadableStream()), 'TIMEOUT'],
])('fails when a receiver in this process %s', async (_, handler, code) => {
  const { world } = setupWorld();
  const { dispatcher } = setupDispatcher(world, { timeoutMs: 30 });
  register(world, { url: 'https://a.example/' });
  dispatcher.receive('https://a.example/', handler as () => Response); // what plain JavaScript can return
  dispatcher.deliver(emitted({}));
  await dispatcher.settle();
  expect(deliveriesOf(world)[0]).toMatchObject({ status: 'FAILED', attempts: [{ error: { code } }] });
});

it('takes the Response of fetch after another class has replaced the global one', async () => {
  class OtherResponse extends Response {}
  const native = new Response('ok');
  vi.stubGlobal('Response', OtherResponse);
  try {
    const { world } = setupWorld();
    const { dispatcher } = setupDispatcher(world);
    register(world, { url: 'https://a.example/' });
    dispatcher.receive('https://a.example/', () => native);
    dispatcher.deliver(emitted({}));
    await dispatcher.settle();
    expect(deliveriesOf(world)[0]).toMatchObject({ status: 'DELIVERED', attempts: [{ status: 200, body: 'ok' }] });
  } finally {
    vi.unstubAllGlobals();
  }
});

it('gives a receiver in this process the same request, with the body of a GET beside it', async () => {
  const { world } = setupWorld();
  const { dispatcher } = setupDispatcher(world);
  register(world, { url: 'https://a.example/hook', method: 'GET', query: { a: 1 } });
  const seen: unknown[] = [];
  dispatcher.receive('https://a.example/hook', (request, { body }) => {
    seen.push([request.method, request.url, request.headers.get('user-agent'), body]);
    return new Response(null, { status: 302, headers: { location: 'https://b.example/' } });
  });
  dispatcher.deliver(emitted({ n: 1 }));
  await dispatcher.settle();
  expect(seen).toEqual([['GET', 'https://a.example/hook?a=1', 'doubletick-mock', '{"n":1}']]);
  expect(deliveriesOf(world)[0]).toMatchObject({ status: 'FAILED', attempts: [{ status: 302 }] });
});

it('plans a retry after a time-out when it is asked for, up to three, each with the same bytes', async () => {
  const { world, clock } = setupWorld();
  const { dispatcher, reports } = setupDispatcher(world, { timeoutMs: 5 });
  register(world, { url: 'https://a.example/', retryOnTimeout: true });
  dispatcher.receive('https://a.example/', () => new Promise(() => undefined));
  dispatcher.deliver(emitted({}));
  const dueAts: (number | null | undefined)[] = [];
  for (let retry = 0; retry < 4; retry += 1) {
    await dispatcher.settle();
    const dueAt = deliveriesOf(world)[0]?.dueAt;
    dueAts.push(typeof dueAt === 'number' ? dueAt - clock.now : dueAt);
    clock.now = dueAt ?? clock.now;
    dispatcher.resume('delivery_1');
  }
  expect(dueAts).toEqual([...retryDelaysMs, null]);
  expect(retryDelaysMs).toEqual([10_000, 60_000, 300_000]);
  expect(deliveriesOf(world)[0]).toMatchObject({ status: 'FAILED' });
  expect(deliveriesOf(world)[0]?.attempts).toHaveLength(4);
  expect(reports.map(({ type }) => type)).toEqual(Array(4).fill('WEBHOOK_FAILED'));
});

it('replays a delivery with the same bytes, also one whose webhook is gone, and not one that is pending', async () => {
  await using receiver = await startReceiver();
  const { world, webhookId, dispatcher, delivery } = await deliverOne({ url: receiver.url });
  if (!delivery) return expect.unreachable();
  world.webhooks.delete(webhookId);
  const replayed = await dispatcher.replay(delivery);
  expect(replayed?.attempts).toMatchObject([{ isReplay: false }, { isReplay: true, status: 200 }]);
  const [first, second] = receiver.received;
  expect(second).toEqual(first);
  expect(dispatcher.latenciesOf(delivery)).toHaveLength(2);
  expect(await dispatcher.replay({ ...delivery, status: 'PENDING' })).toBeUndefined();
});

it('drops what is pending for a webhook that was deleted', async () => {
  const { world } = setupWorld();
  const webhookId = register(world);
  const { dispatcher, reports } = setupDispatcher(world);
  dispatcher.deliver(emitted({}));
  world.webhooks.delete(webhookId);
  await dispatcher.settle();
  expect(deliveriesOf(world)).toMatchObject([{ status: 'DROPPED', reason: 'Its webhook was deleted.' }]);
  expect(reports.map(({ type }) => type)).toEqual(['WEBHOOK_DROPPED']);
});

it('starts what a request causes after its answer, except what comes before it', async () => {
  const { world } = setupWorld();
  const { dispatcher } = setupDispatcher(world);
  register(world, { url: 'https://a.example/' });
  const received: number[] = [];
  dispatcher.receive('https://a.example/', async (request) => {
    received.push(JSON.parse(await request.text()).n);
    return new Response();
  });
  setPolicy(world, { rules: [{ effect: 'before-answer', match: { nth: 2 } }] });
  const { deliveries } = dispatcher.collect(() => {
    for (const n of [1, 2, 3]) dispatcher.deliver(emitted({ n }));
  });
  await deliveries?.triedBefore;
  expect(received).toEqual([2]);
  expect(await dispatcher.settle(5)).toEqual({ settled: false, pending: 2 });
  deliveries?.start();
  await dispatcher.settle();
  expect(received).toEqual([2, 1, 3]);
});

it('waits for a delivery before the answer no longer than the time-out', async () => {
  const { world } = setupWorld();
  const { dispatcher } = setupDispatcher(world, { timeoutMs: 20 });
  register(world, { url: 'https://a.example/' });
  dispatcher.receive('https://a.example/', () => new Promise(() => undefined));
  setPolicy(world, { rules: [{ effect: 'before-answer' }] });
  const { deliveries } = dispatcher.collect(() => {
    for (let n = 0; n < 50; n += 1) dispatcher.deliver(emitted({ n }));
  });
  const startedAt = performance.now();
  await deliveries?.triedBefore;
  expect(performance.now() - startedAt).toBeLessThan(500);
  dispatcher.close();
});

it('goes on with what is pending in another world, and writes no late answer into it', async () => {
  const { world, clock } = setupWorld();
  register(world, { url: 'https://a.example/' });
  const { dispatcher, reports } = setupDispatcher(world, { timeoutMs: 60_000 });
  const answers: ((response: Response) => void)[] = [];
  const arrived: (() => void)[] = [];
  const next = () => new Promise<void>((resolve) => arrived.push(resolve));
  dispatcher.receive('https://a.example/', () => {
    arrived.shift()?.();
    return new Promise((resolve) => answers.push(resolve));
  });
  const first = next();
  dispatcher.deliver(emitted({}));
  await first;
  const restored = restoreSnapshot(takeSnapshot(world), () => clock.now);
  const again = next();
  dispatcher.replaceWorld(restored);
  await again;
  answers[0]?.(new Response('late', { status: 500 }));
  answers[1]?.(new Response('in time'));
  expect(await dispatcher.settle()).toEqual({ settled: true, pending: 0 });
  expect(deliveriesOf(restored)).toMatchObject([{ status: 'DELIVERED', attempts: [{ body: 'in time' }] }]);
  expect(deliveriesOf(world)).toMatchObject([{ status: 'PENDING', attempts: [] }]);
  expect(reports).toHaveLength(1);
});

it('ends a replay and a settling whose world is replaced', async () => {
  const { world } = setupWorld();
  register(world, { url: 'https://a.example/' });
  const { dispatcher } = setupDispatcher(world, { timeoutMs: 60_000 });
  dispatcher.receive('https://a.example/', () => new Promise(() => undefined));
  setPolicy(world, { rules: [{ effect: 'hold' }] });
  dispatcher.deliver(emitted({}));
  const [held] = deliveriesOf(world);
  const replayed = held && dispatcher.replay(held);
  const settled = dispatcher.settle();
  dispatcher.replaceWorld(setupWorld().world);
  expect(await replayed).toMatchObject({ status: 'PENDING' });
  expect(await settled).toEqual({ settled: true, pending: 0 });
});

it('has equal logs in equal worlds, however long the receivers take', async () => {
  const run = async (turns: number) => {
    const { world } = setupWorld();
    const { dispatcher } = setupDispatcher(world);
    for (const url of ['https://a.example/', 'https://b.example/']) {
      register(world, { url });
      dispatcher.receive(url, async () => {
        if (url.includes('a.')) for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
        return new Response('ok');
      });
    }
    for (let n = 0; n < 5; n += 1) dispatcher.deliver(emitted({ n }));
    await dispatcher.settle();
    return JSON.stringify(takeSnapshot(world));
  };
  expect(await run(4)).toBe(await run(0));
});

it('measures its time-out in real time while a test fakes the timers', async () => {
  vi.useFakeTimers();
  try {
    await using receiver = await startSocket(() => undefined);
    const { attempt } = await deliverOne({ url: receiver.url }, 20);
    expect(attempt?.error?.code).toBe('TIMEOUT');
  } finally {
    vi.useRealTimers();
  }
});

it('uses one connection again and again', async () => {
  const ports = new Set<number | undefined>();
  await using receiver = await startReceiver((_, outgoing) => {
    ports.add(outgoing.socket?.remotePort);
    outgoing.end();
  });
  const { world } = setupWorld();
  register(world, { url: receiver.url });
  const { dispatcher } = setupDispatcher(world);
  for (let n = 0; n < 20; n += 1) dispatcher.deliver(emitted({ n }));
  await dispatcher.settle();
  expect(receiver.received.map(({ body }) => JSON.parse(body).n)).toEqual([...Array(20).keys()]);
  expect(ports.size).toBe(1);
});
