import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  createWebhookReceiver,
  toExpress,
  toFetch,
  toHono,
  toNodeHandler,
  WebhookError,
  type WebhookOf,
} from './index.ts';

const chat = { chatId: 'chat_0000000001', dtCustomerId: 'customer_0000000021', customerPhone: '+919999999921' };
const authorization = { type: 'HEADER', name: 'x-hook-secret', secret: 'right-one' } as const;
const receiver = createWebhookReceiver({ authorization, maxBytes: 1000 });
const options = { event: 'CHAT_UNASSIGNED' } as const;
const headers = { 'content-type': 'application/json', 'x-hook-secret': 'right-one' };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

const deliver = (url: string, init: RequestInit = {}) =>
  fetch(url, { method: 'POST', headers, body: JSON.stringify(chat), ...init });

describe('toFetch', () => {
  const request = (init: RequestInit = {}) =>
    new Request('https://acme.example/hooks', { method: 'POST', headers, body: JSON.stringify(chat), ...init });

  it('passes on the event and the second argument, and answers 200 when the handler is done', async () => {
    const seen: unknown[] = [];
    const handle = toFetch(receiver, options, async ({ data }, environment: { name: string }) => {
      await new Promise(setImmediate);
      seen.push(data.chatId, environment.name);
    });
    const { status } = await handle(request(), { name: 'worker' });
    expect([status, ...seen]).toEqual([200, 'chat_0000000001', 'worker']);
  });

  it('passes on env and ctx as a Worker gets them, with their types', async () => {
    interface Env {
      HOOKS: string;
    }
    const waiting: Promise<unknown>[] = [];
    const ctx = { waitUntil: (promise: Promise<unknown>) => void waiting.push(promise) };
    const worker = {
      fetch: toFetch(receiver, options, ({ data }, env: Env, context: typeof ctx) => {
        context.waitUntil(Promise.resolve(`${env.HOOKS} ${data.chatId}`));
      }),
    };
    expectTypeOf(worker.fetch).parameters.toEqualTypeOf<[request: Request, env: Env, context: typeof ctx]>();
    expect((await worker.fetch(request(), { HOOKS: 'hooks' }, ctx)).status).toBe(200);
    expect(await Promise.all(waiting)).toEqual(['hooks chat_0000000001']);
  });

  it('needs no second argument, and answers a refusal with a problem document', async () => {
    const handler = vi.fn();
    const response = await toFetch(receiver, options, handler)(request({ body: '[]' }));
    expect([response.status, await response.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'invalid-payload' }),
    ]);
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('toNodeHandler', () => {
  it('passes on the event, and answers 200 when the handler is done', async () => {
    const order: string[] = [];
    const url = await serve(
      toNodeHandler(receiver, options, async (webhook, request: IncomingMessage) => {
        await new Promise(setImmediate);
        order.push(`${webhook.event} ${webhook.data.chatId} ${request.url}`);
      }),
    );
    const response = await deliver(url);
    order.push(String(response.status));
    expect(order).toEqual(['CHAT_UNASSIGNED chat_0000000001 /hooks', '200']);
    expect(await response.text()).toBe('');
  });

  it.each<[number, string, RequestInit]>([
    [401, 'unauthorized', { headers: { 'content-type': 'application/json' } }],
    [401, 'unauthorized', { headers: { ...headers, 'x-hook-secret': 'wrong-one' } }],
    [405, 'method', { method: 'DELETE' }],
    [413, 'too-large', { body: ' '.repeat(5000) }],
    [415, 'unsupported-media-type', { headers: { ...headers, 'content-type': 'text/plain' } }],
    [400, 'malformed', { body: '{' }],
    [422, 'invalid-payload', { body: '[]' }],
  ])('answers %d %s as a problem and tells who listens', async (status, code, init) => {
    const onRefused = vi.fn();
    const handler = vi.fn();
    const response = await deliver(await serve(toNodeHandler(receiver, { ...options, onRefused }, handler)), init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('allow')).toBe(status === 405 ? 'POST, PUT, PATCH' : null);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ status, code });
    expect(text).not.toMatch(/right-one|wrong-one|x-hook-secret|9199/i);
    expect(onRefused).toHaveBeenCalledExactlyOnceWith(expect.any(WebhookError));
    expect(handler).not.toHaveBeenCalled();
  });

  it('answers 413 to a chunked body, and the next request on the same connection', async () => {
    const { port, host } = new URL(await serve(toNodeHandler(receiver, options, () => undefined)));
    const socket = connect(Number(port), '127.0.0.1');
    const head = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);
    socket.write(['POST / HTTP/1.1', ...head, 'transfer-encoding: chunked', '', ''].join('\r\n'));
    for (let chunk = 0; chunk < 50; chunk += 1) socket.write(`186A0\r\n${' '.repeat(100_000)}\r\n`);
    socket.write(`0\r\n\r\nGET / HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
    const answers = await new Response(ReadableStream.from(socket)).text();
    expect(answers.match(/(?<=HTTP\/1.1 )\d+/g)).toEqual(['413', '405']);
  });

  it('reads nothing of a body whose sender is unknown', async () => {
    const read = vi.fn();
    const body = { [Symbol.asyncIterator]: () => ({ next: read }) };
    const response = { statusCode: 0, headersSent: false, setHeader: vi.fn(), end: vi.fn() };
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, ...body };
    await toNodeHandler(receiver, options, () => undefined)(request, response);
    expect(response.statusCode).toBe(401);
    expect(read).not.toHaveBeenCalled();
  });

  it.each(['TRACE', 'HEAD', undefined])('answers 405 to %s', async (method) => {
    const response = { statusCode: 0, headersSent: false, setHeader: vi.fn(), end: vi.fn() };
    const body = { [Symbol.asyncIterator]: () => ({ next: vi.fn() }) };
    const request = { method, headers: { ':path': '/', cookie: ['a=1', 'b=2'] }, ...body };
    await toNodeHandler(receiver, options, () => undefined)(request, response);
    expect(response.statusCode).toBe(405);
  });

  it('answers 500 and nothing else when the handler fails, and reports it', async () => {
    const onError = vi.fn();
    const failure = new Error('queue of +919999999921 is full');
    const url = await serve(toNodeHandler(receiver, { ...options, onError }, () => Promise.reject(failure)));
    const response = await deliver(url);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('queue');
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure);
  });

  it('survives a sender that hangs up', async () => {
    const refused = new Promise<WebhookError>((resolve, reject) => {
      const listener = toNodeHandler(receiver, { ...options, onRefused: resolve, onError: reject }, () => undefined);
      serve(listener).then((url) => {
        const sent = httpRequest(url, { method: 'POST', headers: { ...headers, 'content-length': 100 } });
        sent.on('error', () => undefined);
        sent.write('{', () => sent.destroy());
      }, reject);
    });
    expect(await refused).toMatchObject({ code: 'malformed' });
  });
});

describe('toExpress', () => {
  it('responds like the others, and passes on what the handler throws', async () => {
    const failure = new Error('no queue');
    const outcomes: unknown[] = [];
    const handler = toExpress(receiver, options, ({ data }) => {
      if (data.chatId === 'chat_0000000002') throw failure;
    });
    const url = await serve((request, response) => {
      handler(request, response, (error) => {
        outcomes.push(error);
        response.writeHead(500).end();
      });
    });
    expect((await deliver(url)).status).toBe(200);
    expect((await deliver(url, { headers: {} })).status).toBe(401);
    expect((await deliver(url, { body: JSON.stringify({ ...chat, chatId: 'chat_0000000002' }) })).status).toBe(500);
    expect(outcomes).toEqual([failure]);
  });

  it('refuses a body that a parser has consumed, and says why', async () => {
    const next = vi.fn();
    const handler = toExpress(receiver, options, () => undefined);
    const url = await serve(async (request, response) => {
      const parsed = Object.assign(request, {
        body: JSON.parse(await new Response(ReadableStream.from(request)).text()),
      });
      await handler(parsed, response, next);
      response.writeHead(500).end();
    });
    expect((await deliver(url)).status).toBe(500);
    expect(next).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError));
    expect(next.mock.lastCall?.[0]).toHaveProperty('message', expect.stringContaining('express.json()'));
  });
});

describe('toHono', () => {
  const context = (request: Request) => ({ req: { raw: request }, get: () => 'queue' });
  const request = (body: unknown) =>
    new Request('http://localhost/', { method: 'POST', headers, body: JSON.stringify(body) });

  it('responds with a web response, and passes the context on', async () => {
    const seen: unknown[] = [];
    const handler = toHono(receiver, options, (webhook, c: ReturnType<typeof context>) => {
      expectTypeOf(webhook).toEqualTypeOf<WebhookOf<'CHAT_UNASSIGNED'>>();
      seen.push(webhook.data.chatId, c.get());
    });
    expect((await handler(context(request(chat)))).status).toBe(200);
    expect(seen).toEqual(['chat_0000000001', 'queue']);
    const refused = await handler(context(request([])));
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ type: 'urn:doubletick-kit:error:webhook-invalid-payload' });
  });

  it('passes what the handler throws to the app', async () => {
    const handler = toHono(receiver, { events: ['CHAT_UNASSIGNED', 'ADD_TAG'] }, () =>
      Promise.reject(new Error('full')),
    );
    await expect(handler(context(request(chat)))).rejects.toThrow('full');
  });
});
