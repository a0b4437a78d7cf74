import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import {
  connect,
  createServer as createHttp2Server,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createWebhookReceiver, toExpress, toHono, toNodeHandler } from './index.ts';

const authorization = { type: 'HEADER', name: 'x-hook-secret', secret: 'right-one' } as const;
const receiver = createWebhookReceiver({ authorization, maxBytes: 1000 });
const options = { event: 'CHAT_UNASSIGNED' } as const;
const chat = { chatId: 'चैट ☎ 😀', dtCustomerId: 'customer_0000000021' };
const text = JSON.stringify(chat);
const headers = { 'content-type': 'application/json', 'x-hook-secret': 'right-one' };

async function listen(server: Server): Promise<string> {
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Middleware = (request: IncomingMessage & { rawBody?: unknown; body?: unknown }) => unknown;

/** Delivers to a listener behind a middleware, and returns what the handler got, or the status or error. */
async function setup(middleware: Middleware, body: Buffer | string = text) {
  const received: unknown[] = [];
  const handle = toExpress(receiver, options, ({ raw }) => received.push(raw));
  const listener: RequestListener = async (request, response) => {
    await middleware(request);
    await handle(request, response, (error) => {
      received.push(error);
      response.writeHead(500).end();
    });
  };
  const url = await listen(createServer(listener));
  // Two parts, cut inside a character.
  const bytes = new Uint8Array(Buffer.from(body));
  const parts = ReadableStream.from([bytes.slice(0, 12), bytes.slice(12)]);
  const { status } = await fetch(url, { method: 'POST', headers, body: parts, duplex: 'half' } as RequestInit);
  return { status, received };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  return Buffer.from(await new Response(ReadableStream.from(request)).arrayBuffer());
}

it.each(['utf8', 'utf-8', 'latin1', 'binary', 'base64', 'base64url', 'hex', 'utf16le'] as const)(
  'reads a body after setEncoding(%j)',
  async (encoding) => {
    // Every second byte of the length, so that UTF-16 has no half.
    const even = Buffer.byteLength(text) % 2 === 0 ? text : `${text} `;
    expect(await setup((request) => request.setEncoding(encoding), even)).toEqual({ status: 200, received: [chat] });
  },
);

it.each<[string, Middleware]>([
  [
    'req.rawBody as a Buffer next to a parsed body, as Firebase and Nest have it',
    async (request) => {
      request.rawBody = await readAll(request);
      request.body = JSON.parse(String(request.rawBody));
    },
  ],
  [
    'req.rawBody as a string',
    async (request) => {
      request.rawBody = String(await readAll(request));
    },
  ],
  [
    'req.body as a Buffer, as after express.raw()',
    async (request) => {
      request.body = await readAll(request);
    },
  ],
  [
    'req.body as a string, as after express.text()',
    async (request) => {
      request.body = String(await readAll(request));
    },
  ],
  [
    'req.body as bytes of another realm, as in Jest',
    async (request) => {
      request.body = runInNewContext('Uint8Array.from(bytes)', { bytes: [...(await readAll(request))] });
    },
  ],
  [
    'req.rawBody as an ArrayBuffer',
    async (request) => {
      request.rawBody = Uint8Array.from(await readAll(request)).buffer;
    },
  ],
  [
    'req.body as a part of a larger buffer',
    async (request) => {
      const bytes = await readAll(request);
      request.body = Buffer.concat([Buffer.from('###'), bytes, Buffer.from('###')]).subarray(3, 3 + bytes.length);
    },
  ],
  [
    'an inflated body whose headers still say that it is compressed',
    async (request) => {
      request.body = await readAll(request);
      request.headers['content-encoding'] = 'gzip';
      request.headers['content-length'] = '5000';
    },
  ],
  [
    'a body that is there before the stream is read, as on serverless platforms',
    (request) => {
      request.rawBody = Buffer.from(text);
    },
  ],
  [
    'the stream if a parser has skipped it and left an empty object',
    (request) => {
      request.body = {};
    },
  ],
  [
    'the stream if a platform left an empty string',
    (request) => {
      request.body = '';
    },
  ],
])('reads %s', async (_, middleware) => {
  expect(await setup(middleware)).toEqual({ status: 200, received: [chat] });
});

it.each(['body', 'rawBody'] as const)('answers a stranger with 401 if req.%s throws', async (name) => {
  const received: unknown[] = [];
  const handle = toExpress(receiver, options, ({ raw }) => received.push(raw));
  const url = await listen(
    createServer((request, response) => {
      const get = () => {
        throw new Error('Invalid JSON');
      };
      Object.defineProperty(request, name, { get });
      void handle(request, response, () => response.writeHead(500).end());
    }),
  );
  const send = async (secret: string, body: string) =>
    (await fetch(url, { method: 'POST', headers: { ...headers, 'x-hook-secret': secret }, body })).status;
  expect([await send('wrong', '{bad'), await send('right-one', '{bad'), await send('right-one', text)]).toEqual([
    401, 400, 200,
  ]);
  expect(received).toEqual([chat]);
});

it.each<[string, (bytes: Buffer) => unknown]>([
  ['an object', (bytes) => JSON.parse(String(bytes))],
  ['an empty object', () => ({})],
  ['a list', () => [1]],
  ['nothing', () => undefined],
  ['null', () => null],
  ['a number', () => 7],
])('says what to do if only %s is left of the body', async (_, left) => {
  const { status, received } = await setup(async (request) => {
    request.body = left(await readAll(request));
  });
  expect(status).toBe(500);
  expect(received).toEqual([expect.any(TypeError)]);
  expect(received[0]).toHaveProperty('message', expect.stringMatching(/express\.json\(\).*before the parser.*rawBody/));
});

it('checks the secret and the size of a body that a framework has read', async () => {
  const tooLarge = await setup(async (request) => {
    request.body = Buffer.concat([await readAll(request), Buffer.alloc(1000, ' ')]);
  });
  expect(tooLarge).toEqual({ status: 413, received: [] });
  const stranger = await setup(async (request) => {
    request.body = await readAll(request);
    request.headers['x-hook-secret'] = 'wrong-one';
  });
  expect(stranger).toEqual({ status: 401, received: [] });
});

it('refuses a compressed body that nobody has inflated', async () => {
  const { status } = await setup((request) => {
    request.headers['content-encoding'] = 'gzip';
  }, gzipSync(text));
  expect(status).toBe(415);
});

it('passes the error for a parsed body to onError of toNodeHandler', async () => {
  const onError = vi.fn();
  const handle = toNodeHandler(receiver, { ...options, onError }, () => undefined);
  const url = await listen(
    createServer(async (request, response) => {
      await readAll(request);
      await handle(request, response);
    }),
  );
  expect((await fetch(url, { method: 'POST', headers, body: text })).status).toBe(500);
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError));
});

it.each([
  [200, headers],
  [401, { ...headers, 'x-hook-secret': 'wrong-one' }],
] as const)('answers %d over HTTP/2', async (status, sent) => {
  const seen: unknown[] = [];
  const handle = toNodeHandler(receiver, options, ({ raw }, { httpVersion }: Http2ServerRequest) => {
    seen.push(raw, httpVersion);
  });
  const url = await listen(
    createHttp2Server((request: Http2ServerRequest, response: Http2ServerResponse) => void handle(request, response)),
  );
  const session = connect(url);
  onTestFinished(() => session.destroy());
  const stream = session.request({ ':method': 'POST', ':path': '/hooks', ...sent });
  stream.end(text);
  const answered = new Promise((resolve) => stream.once('response', (answer) => resolve(answer[':status'])));
  expect(await answered).toBe(status);
  expect(seen).toEqual(status === 200 ? [chat, '2.0'] : []);
});

it('is a listener for both servers of Node', () => {
  const handler = vi.fn();
  expect([
    createServer(toNodeHandler(receiver, options, handler)),
    createHttp2Server(toNodeHandler(receiver, options, handler)),
    createServer(toNodeHandler(receiver, options, (_, request: IncomingMessage) => request.url)),
    createHttp2Server(toNodeHandler(receiver, options, (_, request: Http2ServerRequest) => request.url)),
  ]).toHaveLength(4);
});

it('reads a body that a middleware of Hono has read', async () => {
  const request = new Request('http://localhost/', { method: 'POST', headers, body: text });
  const kept = await request.arrayBuffer();
  const seen: unknown[] = [];
  const handle = toHono(receiver, options, ({ raw }) => seen.push(raw));
  expect((await handle({ req: { raw: request, arrayBuffer: async () => kept } })).status).toBe(200);
  expect(seen).toEqual([chat]);
});
