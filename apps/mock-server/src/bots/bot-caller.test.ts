import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { Keyring } from '../keys/keyring.ts';
import { startReceiver, startSocket } from '../webhooks/receiver.fixture.ts';
import { createApi } from '../world/bots/change-apis.ts';
import { setupBots } from '../world/bots/setup-bots.fixture.ts';
import { demo } from '../world/seed/demo.ts';
import { BotCaller } from './bot-caller.ts';
import { callingFlow, callOf, draftOf, lastSent, latestRun, setupCaller } from './calling-bot.fixture.ts';

const { unassigned, assigned } = demo.customers;

it('calls an API, and goes on with a part of its answer', async () => {
  await using receiver = await startReceiver((_, outgoing) => outgoing.end('{"order": {"id": "A-7"}}'));
  const { world, write } = setupCaller({
    url: `${receiver.url}?from={{customer.phone}}`,
    headers: [{ name: 'X-Chat', value: '{{chat.wabaNumber}}' }],
    body: '{"said": "{{message.text}}"}',
  });
  const run = await write();
  expect(receiver.received).toMatchObject([
    {
      method: 'POST',
      target: `/hook?from=${unassigned.phone}`,
      headers: { 'x-chat': demo.wabaNumbers.support, 'content-type': 'application/json' },
      body: '{"said": "Where is my order?"}',
    },
  ]);
  expect(run).toMatchObject({ status: 'FINISHED', results: { id: 'A-7' } });
  expect(callOf(run)?.answer).toEqual({ status: 200, body: '{"order": {"id": "A-7"}}', isBodyCut: false });
  expect(lastSent(world)).toBe('Order A-7');
});

it.each(['GET', 'PUT', 'PATCH', 'DELETE'] as const)('sends a body with %s', async (method) => {
  await using receiver = await startReceiver();
  const { write } = setupCaller({ url: receiver.url, method, body: '{"a": 1}' });
  await write();
  expect(receiver.received).toMatchObject([{ method, body: '{"a": 1}' }]);
});

it('sends no header that was for the connection that a request was copied from', async () => {
  await using receiver = await startReceiver();
  const { write } = setupCaller({
    url: receiver.url,
    headers: [
      { name: 'Content-Length', value: '999' },
      { name: 'Transfer-Encoding', value: 'chunked' },
      { name: 'Accept-Encoding', value: 'gzip, br' },
      { name: 'Expect', value: '100-continue' },
      { name: 'Accept', value: 'application/json' },
    ],
    body: '{}',
  });
  const run = await write();
  expect(run.status).toBe('FINISHED');
  expect(receiver.received).toMatchObject([
    { headers: { 'content-length': '2', accept: 'application/json' }, body: '{}' },
  ]);
  expect(Object.keys(receiver.received[0]?.headers ?? {})).not.toContain('accept-encoding');
});

it.each([301, 302, 307, 308, 400, 404, 410, 500, 503])(
  'takes a %i for a failure, and follows no redirect',
  async (status) => {
    await using other = await startReceiver();
    await using receiver = await startReceiver((_, outgoing) =>
      outgoing.writeHead(status, { location: other.url }).end(),
    );
    const { world, write } = setupCaller({ url: receiver.url });
    const run = await write();
    expect([callOf(run)?.answer?.status, lastSent(world)]).toEqual([status, 'Try later']);
    expect([receiver.received.length, other.received.length]).toEqual([1, 0]);
  },
);

it('reads 64 KiB of an answer that never ends, and keeps 4,096 characters', async () => {
  await using receiver = await startReceiver((_, outgoing) => {
    const pour = () => {
      while (outgoing.write('é'.repeat(8_192)) && !outgoing.destroyed);
    };
    outgoing.on('drain', pour);
    pour();
  });
  const { write } = setupCaller({ url: receiver.url }, { webhookTimeoutMs: 5_000 });
  expect(callOf(await write())?.answer).toEqual({ status: 200, body: 'é'.repeat(4_096), isBodyCut: true });
});

it('finds a result in an answer that is longer than what is kept of it', async () => {
  const answer = JSON.stringify({ filler: 'x'.repeat(50_000), order: { id: 'A-8' } });
  await using receiver = await startReceiver((_, outgoing) => outgoing.end(answer));
  const { write } = setupCaller({ url: receiver.url });
  expect(await write()).toMatchObject({ results: { id: 'A-8' } });
});

it.each<[string, (socket: Socket) => void, RegExp]>([
  ['says nothing', () => undefined, /^TIMEOUT$/],
  ['closes its side and says nothing', (socket) => socket.end(), /^(?:ECONNRESET|TIMEOUT)$/],
  ['starts an answer', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf'), /^TIMEOUT$/],
  ['breaks off', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf'), /^ECONNRESET$/],
  ['resets the connection', (socket) => socket.resetAndDestroy(), /^(?:ECONNRESET|EPIPE)$/],
  ['does not speak HTTP', (socket) => socket.end('220 smtp ready\r\n\r\n'), /^HPE_/],
  ['sends a huge header', (socket) => socket.end(`HTTP/1.1 200 OK\r\na: ${'b'.repeat(99_999)}\r\n\r\n`), /^HPE_/],
])('leaves a call by its failure when an API %s', async (_, connect, code) => {
  await using receiver = await startSocket(connect);
  const { world, write } = setupCaller({ url: receiver.url });
  const run = await write();
  expect(callOf(run)).toMatchObject({ answer: null, error: { code: expect.stringMatching(code) } });
  expect(callOf(run)?.error?.message).toMatch(/^The API did not answer/);
  expect([run.status, lastSent(world)]).toEqual(['FINISHED', 'Try later']);
});

it.each([
  ['https://shop.example/orders', 'shop.example is not a loopback host'],
  ['http://127.0.0.1.example/', '127.0.0.1.example is not a loopback host'],
  ['http://public.doubletick.io.example/team', 'public.doubletick.io.example is not a loopback host'],
  ['ftp://localhost/', 'The scheme ftp: is not http or https'],
  ['not a URL', 'The URL is not valid'],
  ['http://127.0.0.1@shop.example/', 'shop.example is not a loopback host'],
  ['http://shop.example#@127.0.0.1/', 'shop.example is not a loopback host'],
  ['http://[::ffff:127.0.0.1]/', '[::ffff:7f00:1] is not a loopback host'],
  ['http://0.0.0.0/', '0.0.0.0 is not a loopback host'],
  ['http://localhost./', 'localhost. is not a loopback host'],
  ['http://169.254.169.254/', '169.254.169.254 is not a loopback host'],
])('does not call %s', async (url, reason) => {
  const { world, write } = setupCaller({ url: 'http://localhost:9/' });
  // A bot is not published with such an API, but runs on when the API changes.
  world.apis.change(world.apis.list()[0]?.id ?? '', draftOf({ url }));
  const { error, answer } = callOf(await write()) ?? {};
  expect(answer).toBeNull();
  expect(error).toEqual({ code: 'BLOCKED', message: expect.stringContaining(reason) });
});

it.each<[said: string, error: object]>([
  ['shop.example', { code: 'BLOCKED', message: expect.stringContaining('shop.example is not a loopback host') }],
  ['shop.example/x?', { code: 'BLOCKED', message: 'The URL is not valid.' }],
  ['me@shop.example', { code: 'BLOCKED', message: 'The URL is not valid.' }],
  ['127.0.0.1', { code: 'ECONNREFUSED' }],
])('looks at the host after its variables have values: %s', async (said, error) => {
  const { world } = setupCaller({ url: 'http://{{message.text}}:1/orders' });
  world.simulate.text({ from: unassigned.phone, to: demo.wabaNumbers.support, text: said });
  await world.settle();
  expect(callOf(latestRun(world))?.error).toMatchObject(error);
});

it.each(['HTTP://127.0.0.1:1/', 'HTTPS://127.0.0.1:1/', ' https://127.0.0.1:1/ ', 'http://2130706433:1/'])(
  'calls this machine in any spelling of a URL: %s',
  async (url) => {
    const { write } = setupCaller({ url });
    expect(callOf(await write())?.error?.code).toBe('ECONNREFUSED');
  },
);

it.each(['finish', 'fill'])('reports its own defect when it cannot %s a call, and ends the run', async (what) => {
  const { world, act, write, run, publish } = setupBots();
  const { id: apiId } = createApi(world, draftOf({ url: 'ftp://127.0.0.1/' }));
  publish(callingFlow(apiId));
  const defects: unknown[] = [];
  const broken = new Error('Broken');
  const fail = (): never => {
    throw broken;
  };
  const caller = new BotCaller(
    {
      allowHosts: [],
      act: what === 'finish' ? fail : (change) => act(() => change(world)),
      keys: what === 'fill' ? fail : () => new Keyring('demo', { keys: [], retired: [] }),
      answerOwnCall: fail,
      reportDefect: (error) => defects.push(error),
    },
    world,
  );
  write('Order?');
  caller.resume();
  expect(await caller.settle(5_000)).toEqual({ settled: true, pending: 0 });
  expect(defects).toEqual([broken]);
  expect(run()).toMatchObject({ status: 'FAILED', reason: expect.stringContaining('report it') });
});

it('calls a host that is allowed', async () => {
  const { write } = setupCaller({ url: 'http://shop.invalid/orders' }, { allowHosts: ['shop.invalid'] });
  expect(callOf(await write())?.error?.code).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/);
});

it('sends nothing with a header that a value makes impossible', async () => {
  await using receiver = await startReceiver();
  const { world, write } = setupCaller({ url: receiver.url, headers: [{ name: 'X-Said', value: '{{message.text}}' }] });
  world.simulate.text({ from: assigned.phone, to: demo.wabaNumbers.support, text: 'a\r\nhost: evil.example' });
  await world.settle();
  expect(callOf(latestRun(world))?.error?.code).toBe('NOT_SENT');
  await write();
  expect(receiver.received).toMatchObject([{ headers: { 'x-said': 'Where is my order?' } }]);
});

it('makes the calls of many runs at once, but not of all', async () => {
  const people = Array.from({ length: 200 }, (_, index) => `91888888${String(index).padStart(4, '0')}`);
  const waiting: (() => void)[] = [];
  let most = 0;
  const answerAll = () => {
    for (const answer of waiting.splice(0)) answer();
  };
  await using receiver = await startReceiver(({ body }, outgoing) => {
    const { id } = JSON.parse(body);
    waiting.push(() => outgoing.end(JSON.stringify({ order: { id } })));
    most = Math.max(most, waiting.length);
    // Others would come meanwhile, if there were more at once.
    const isFull = waiting.length === 32 || receiver.received.length === people.length;
    if (isFull) setTimeout(answerAll, 30);
  });
  const { world } = setupCaller(
    { url: receiver.url, body: '{"id": "{{customer.phone}}"}' },
    { webhookTimeoutMs: 60_000 },
  );
  for (const from of people) world.simulate.text({ from, to: demo.wabaNumbers.support, text: 'Order?' });
  expect(await world.settle(0)).toEqual({ settled: false, pending: 200 });
  expect(await world.settle(30_000)).toEqual({ settled: true, pending: 0 });
  const runs = world.bots.runs().map(({ id }) => world.bots.run(id));
  expect(runs.map(({ customerPhone, results }) => [customerPhone, results.id]).sort()).toEqual(
    people.map((phone) => [phone, phone]),
  );
  expect(receiver.received.length).toBe(200);
  expect(most).toBe(32);
});
