import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createWebhookReceiver, toExpress, toFetch, toHono, toNodeHandler } from './index.ts';

const authorization = { type: 'HEADER', name: 'x-hook-secret', secret: 'right-one' } as const;
const receiver = createWebhookReceiver({ authorization });
const chat = { chatId: 'chat_0000000001', dtCustomerId: 'customer_0000000021' };
const options = { event: 'CHAT_UNASSIGNED' } as const;
const failure = new Error('callback');
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

/** What a callback can do instead of returning. */
const misbehaviours: Record<string, () => unknown> = {
  throws: () => {
    throw failure;
  },
  'throws nothing': () => {
    throw undefined;
  },
  rejects: () => Promise.reject(failure),
  'rejects later': async () => {
    await turns(3);
    throw failure;
  },
  'never settles': () => new Promise(() => undefined),
  'returns what cannot be awaited': () =>
    Object.defineProperty({}, 'then', {
      get: () => {
        throw failure;
      },
    }),
};

function request(secret: string): Request {
  const headers = { 'content-type': 'application/json', 'x-hook-secret': secret };
  return new Request('http://localhost/hooks', { method: 'POST', headers, body: JSON.stringify(chat) });
}

/** Counts what would end a process, and keeps what is printed. */
function setup() {
  const ends = vi.fn();
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const name of ['unhandledRejection', 'uncaughtException'] as const) process.on(name, ends);
  onTestFinished(() => {
    for (const name of ['unhandledRejection', 'uncaughtException'] as const) process.off(name, ends);
    error.mockRestore();
  });
  return { ends, error };
}

type Options = Parameters<typeof toNodeHandler<'CHAT_UNASSIGNED', never>>[1];
type Answer = (options: Options, request: Request, handler: () => unknown) => Promise<number>;

/** Sends a request to a listener of `node:http`. */
async function send(listener: RequestListener, { method, headers, body }: Request): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  // A listening TCP server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const init = { method, headers, body: await new Response(body).text() };
  const { status } = await fetch(`http://127.0.0.1:${port}/`, init);
  server.closeAllConnections();
  server.close();
  return status;
}

const adapters: Record<string, Answer> = {
  toFetch: async (given, sent, handler) => (await toFetch(receiver, given, handler)(sent)).status,
  toHono: async (given, sent, handler) => (await toHono(receiver, given, handler)({ req: { raw: sent } })).status,
  toExpress: (given, sent, handler) => {
    const listener = toExpress(receiver, given, handler);
    return send((req, res) => listener(req, res, () => res.writeHead(500).end()), sent);
  },
  toNodeHandler: (given, sent, handler) => send(toNodeHandler(receiver, given, handler), sent),
};

const table = Object.keys(adapters).flatMap((adapter) =>
  Object.keys(misbehaviours).map((misbehaviour) => [adapter, misbehaviour] as const),
);

it.each(table)('%s answers a stranger with 401 if onRefused %s', async (adapter, misbehaviour) => {
  const { ends } = setup();
  const onRefused = vi.fn(misbehaviours[misbehaviour]);
  expect(await adapters[adapter]?.({ ...options, onRefused }, request('wrong-one'), () => undefined)).toBe(401);
  await turns(10);
  expect(onRefused).toHaveBeenCalledOnce();
  expect(ends).not.toHaveBeenCalled();
});

it.each(Object.keys(misbehaviours))('prints what onRefused did if it %s', async (misbehaviour) => {
  const { error } = setup();
  await toFetch(receiver, { ...options, onRefused: () => misbehaviours[misbehaviour]?.() }, vi.fn())(request('wrong'));
  await turns(10);
  expect(error.mock.calls.map(([text]) => text)).toEqual(misbehaviour === 'never settles' ? [] : ['onRefused failed:']);
});

it.each(Object.keys(misbehaviours))('survives a console that %s, too', async (misbehaviour) => {
  const { ends, error } = setup();
  error.mockImplementation(() => misbehaviours[misbehaviour]?.());
  const onRefused = () => misbehaviours.throws?.();
  const { status } = await toFetch(receiver, { ...options, onRefused }, vi.fn())(request('wrong'));
  const answered = adapters.toNodeHandler?.({ ...options }, request('right-one'), () => Promise.reject(failure));
  expect(await answered).toBe(500);
  await turns(10);
  expect(status).toBe(401);
  expect(ends).not.toHaveBeenCalled();
});

it('answers what it decided, whatever onRefused does with the error', async () => {
  const onRefused = (error: object) => Object.assign(error, { status: 200, code: 'fine', message: 'private' });
  const response = await toFetch(receiver, { ...options, onRefused }, vi.fn())(request('wrong-one'));
  expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ code: 'unauthorized' })]);
});

it.each(Object.keys(misbehaviours))('toNodeHandler answers 500 if the handler throws and onError %s', async (name) => {
  const { ends } = setup();
  const onError = vi.fn(misbehaviours[name]);
  const handler = () => Promise.reject(failure);
  expect(await adapters.toNodeHandler?.({ ...options, onError }, request('right-one'), handler)).toBe(500);
  await turns(10);
  expect(onError).toHaveBeenCalledExactlyOnceWith(failure);
  expect(ends).not.toHaveBeenCalled();
});

const failing = table.filter(([, misbehaviour]) => misbehaviour !== 'never settles');

it.each(failing)('%s hands over to its framework if the handler %s', async (adapter, misbehaviour) => {
  const { ends } = setup();
  const answered = adapters[adapter]?.(options, request('right-one'), () => misbehaviours[misbehaviour]?.());
  if (adapter === 'toFetch' || adapter === 'toHono')
    await expect(answered).rejects.toBe(misbehaviour.endsWith('nothing') ? undefined : failure);
  else expect(await answered).toBe(500);
  await turns(10);
  expect(ends).not.toHaveBeenCalled();
});

it('answers others while a handler never settles', async () => {
  const { ends } = setup();
  let first = true;
  const listener = toNodeHandler(receiver, options, () => {
    if (!first) return undefined;
    first = false;
    return new Promise(() => undefined);
  });
  const pending = vi.fn();
  listener(incoming(), outgoing()).then(pending, pending);
  const response = outgoing();
  await turns(5);
  await listener(incoming(), response);
  expect(response.statusCode).toBe(200);
  expect(pending).not.toHaveBeenCalled();
  expect(ends).not.toHaveBeenCalled();
});

it('survives a response that cannot be ended, as on a connection that is gone', async () => {
  const { ends } = setup();
  const onError = vi.fn();
  const response = Object.assign(outgoing(), { end: misbehaviours.throws });
  await toNodeHandler(receiver, { ...options, onError }, () => undefined)(incoming(), response);
  const next = vi.fn(misbehaviours.throws);
  await toExpress(receiver, options, () => undefined)(incoming(), response, next);
  await turns(10);
  expect(onError).toHaveBeenCalledExactlyOnceWith(failure);
  expect(next).toHaveBeenCalledExactlyOnceWith(failure);
  expect(ends).not.toHaveBeenCalled();
});

function incoming() {
  const headers = Object.fromEntries(request('right-one').headers);
  return Object.assign(ReadableStream.from([Buffer.from(JSON.stringify(chat))]), { method: 'POST', headers });
}

function outgoing() {
  return { statusCode: 0, headersSent: false, setHeader: vi.fn(), end: vi.fn() };
}
