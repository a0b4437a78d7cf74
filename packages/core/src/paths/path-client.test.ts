import { createServer } from 'node:http';
import createClient, { wrapAsPathBasedClient } from 'openapi-fetch';
import { expect, it, onTestFinished } from 'vitest';
import { getWithBody, type SendGetWithBody } from '../kernel/get-with-body.ts';
import type { DoubleTickOptions, UploadProgress } from '../kernel/options.ts';
import { apiErrorOf, createPathClient } from './index.ts';

const apiKey = 'key_xxxxxxxxxx';
const text = { to: '919999999921', from: '919999999901', content: { text: 'Hello' } };

interface Sent {
  method: string;
  url: string;
  headers: Headers;
  body: string;
}

/** A client whose server answers by a list: a response, an error, or with an empty object after its end. */
function setup(answers: (Response | Error)[] = [], options: Partial<DoubleTickOptions> = {}) {
  const sent: Sent[] = [];
  const sleeps: number[] = [];
  const rest = [...answers];
  const answer = async ({ method, url, headers }: Request, body: string) => {
    sent.push({ method, url, headers, body });
    const next = rest.shift() ?? Response.json({});
    if (next instanceof Error) throw next;
    return next;
  };
  const sendGet: SendGetWithBody = answer;
  const fetch = Object.assign(async (request: Request) => answer(request, await request.text()), {
    [getWithBody]: sendGet,
  });
  const overrides = {
    sleep: async (ms: number) => void sleeps.push(ms),
    random: () => 0.5,
    uuid: () => '00000000-0000-4000-8000-000000000001',
  };
  return { client: createPathClient({ apiKey, fetch, ...options }, overrides), sent, sleeps };
}

const refused = (status: number) => Response.json({ message: 'No.' }, { status });
const unreachable = () =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) });
const rejection = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

it('resolves with data and the response, and sends key and headers of the kernel', async () => {
  const { client, sent } = setup([Response.json({ chats: [] }, { headers: { 'x-a': '1' } })]);
  const { data, error, response } = await client.GET('/chats', { params: { query: { status: 'unread', limit: 3 } } });
  expect([data, error, response.status, response.headers.get('x-a')]).toEqual([{ chats: [] }, undefined, 200, '1']);
  expect(sent).toMatchObject([{ method: 'GET', url: 'https://public.doubletick.io/chats?limit=3&status=unread' }]);
  expect(sent[0]?.headers.get('authorization')).toBe(apiKey);
  expect(sent[0]?.headers.get('x-request-id')).toBe('00000000-0000-4000-8000-000000000001');
});

it('resolves with the error of a response that is not 2xx, whose details are an ApiError', async () => {
  const { client } = setup([refused(422)]);
  const { data, error, response } = await client.GET('/team');
  expect([data, error, response.status]).toEqual([undefined, { message: 'No.' }, 422]);
  expect(apiErrorOf(response)).toMatchObject({ code: 'unprocessable', issues: ['No.'], delivered: 'no', attempts: 1 });
  expect(apiErrorOf(new Response())).toBeUndefined();
});

it.each([
  ['a read', 503, 3],
  ['a send', 429, 3],
  ['a send', 503, 1],
])('retries %s on %i by what a second request would do: %i attempts', async (what, status, attempts) => {
  const { client, sent, sleeps } = setup(Array.from({ length: 5 }, () => refused(status)));
  const { error, response } =
    what === 'a read' ? await client.GET('/team') : await client.POST('/whatsapp/message/text', { body: text });
  expect([sent.length, sleeps.length, response.status]).toEqual([attempts, attempts - 1, status]);
  expect(error).toEqual({ message: 'No.' });
  expect(apiErrorOf(response)).toMatchObject({ attempts, delivered: status === 429 ? 'no' : 'unknown' });
});

it('gives every message an id, so that an unclear send can be looked up', async () => {
  const { client, sent } = setup([refused(500)]);
  const { response } = await client.POST('/whatsapp/message/text', { body: text });
  const id = '00000000-0000-4000-8000-000000000001';
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ ...text, messageId: id });
  expect(apiErrorOf(response)?.messageIds).toEqual([id]);
});

it('succeeds after a retry', async () => {
  const { client } = setup([refused(503), unreachable(), Response.json({ balance: 1 })]);
  expect(await client.GET('/wallet/balance')).toMatchObject({ data: { balance: 1 } });
});

it('throws an ApiError where there is no response, even if an earlier attempt had one', async () => {
  const { client, sent } = setup([refused(503), unreachable(), unreachable()]);
  expect(await rejection(client.GET('/team'))).toMatchObject({ code: 'network-error', attempts: 3 });
  expect(sent).toHaveLength(3);
});

it('throws an ApiError for a timeout, an abort, and a success that is not JSON', async () => {
  const never = async () => new Promise<Response>(() => undefined);
  const { client } = setup([], { fetch: never, retries: 0 });
  expect(await rejection(client.GET('/team', { timeoutMs: 5 }))).toMatchObject({ code: 'timeout' });
  expect(await rejection(client.GET('/team', { signal: AbortSignal.timeout(5) }))).toMatchObject({ code: 'aborted' });
  const page = new Response('<html>', { headers: { 'content-type': 'text/html' } });
  expect(await rejection(setup([page]).client.GET('/team'))).toMatchObject({ code: 'invalid-response', status: 200 });
});

it.each<[string, (client: ReturnType<typeof createPathClient>) => Promise<unknown>, string]>([
  [
    'no path parameter',
    (client) => client.DELETE('/quick-replies/{shortcut}', JSON.parse('{}')),
    'shortcut must not be empty',
  ],
  [
    'dots',
    (client) => client.DELETE('/quick-replies/{shortcut}', { params: { path: { shortcut: '..' } } }),
    'shortcut must not be empty',
  ],
  [
    'an unknown query parameter',
    (client) => client.GET('/chats', { params: { query: JSON.parse('{ "limt": 3 }') } }),
    'limt is not a parameter of this operation',
  ],
  [
    'an inherited name in a query',
    (client) => client.GET('/chats', { params: { query: JSON.parse('{ "__proto__": 3 }') } }),
    '__proto__ is not a parameter of this operation',
  ],
  [
    'an inherited name in a body',
    (client) => client.POST('/whatsapp/message/text', { body: JSON.parse('{ "constructor": 3 }') }),
    'constructor is not a parameter of this operation',
  ],
  [
    'a body of an operation without one',
    (client) => client.GET('/team', JSON.parse('{ "body": { "a": 1 } }')),
    'a is not a parameter of this operation',
  ],
  [
    'an empty file',
    (client) => client.POST('/media/upload', { body: { file: new Blob([], { type: 'image/png' }) } }),
    'file is empty',
  ],
])('refuses %s before anything is sent', async (_, call, issue) => {
  const { client, sent } = setup();
  expect(await rejection(call(client))).toMatchObject({ code: 'bad-request', attempts: 0, issues: [issue] });
  expect(sent).toEqual([]);
});

it('refuses at once what is not an operation, and options that are not valid', async () => {
  const { client } = setup();
  const get: unknown = client.GET;
  if (typeof get !== 'function') throw new Error('expected a method');
  await expect(get('/teams')).rejects.toThrow(
    new TypeError('GET /teams is not an operation of the DoubleTick API. Use `request` of DoubleTick for it.'),
  );
  await expect(get('/team', { retries: -1 })).rejects.toThrow('retries must be');
  expect(() => createPathClient({ apiKey: 'Bearer x' })).toThrow(TypeError);
});

it('encodes path parameters, and writes lists as the operation wants them', async () => {
  const { client, sent } = setup();
  await client.DELETE('/quick-replies/{shortcut}', { params: { path: { shortcut: "a/b?c'" } } });
  await client.request('delete', '/quick-replies/{shortcut}', { params: { path: { shortcut: 'hello' } } });
  const wabaNumber = ['919999999901', '919999999902'] as const;
  await client.GET('/organization/channel/profile', { params: { query: { wabaNumber } } });
  expect(sent.map(({ url }) => url.replace('https://public.doubletick.io', ''))).toEqual([
    "/quick-replies/a%2Fb%3Fc'",
    '/quick-replies/hello',
    '/organization/channel/profile?wabaNumber=919999999901&wabaNumber=919999999902',
  ]);
});

it('runs the middleware of openapi-fetch around all attempts, and that of the options around each', async () => {
  const seen: string[] = [];
  const { client, sent } = setup([refused(503)], {
    middleware: [
      async (request, next, { operation, attempt, input }) => {
        seen.push(`${operation.id} ${attempt} ${input.status}`);
        return next(request);
      },
    ],
  });
  client.use({
    onRequest({ request, schemaPath }) {
      seen.push(schemaPath);
      return new Request(request, { headers: { 'x-team': 'support' } });
    },
    onResponse({ response }) {
      seen.push(String(response.status));
    },
  });
  await client.GET('/chats', { params: { query: { status: 'unread' } } });
  expect(seen).toEqual(['/chats', 'getChatList 1 unread', 'getChatList 2 unread', '200']);
  expect(sent.map(({ headers }) => headers.get('x-team'))).toEqual(['support', 'support']);
});

it('sends the body that a middleware of openapi-fetch has put in its place', async () => {
  const { client, sent } = setup();
  client.use({ onRequest: ({ request }) => new Request(request, { body: '{"replaced":true}' }) });
  await client.POST('/whatsapp/message/text', { body: text });
  expect(sent[0]?.body).toBe('{"replaced":true}');
});

it('takes options for a single request', async () => {
  const { client, sent } = setup([refused(503)]);
  const init = { apiKey: 'key_yyyyyyyyyy', retries: 0, baseUrl: 'http://127.0.0.1:4010', headers: { 'x-a': '1' } };
  const { response } = await client.GET('/team', init);
  expect([response.status, sent.length, sent[0]?.url]).toEqual([503, 1, 'http://127.0.0.1:4010/team']);
  expect([sent[0]?.headers.get('authorization'), sent[0]?.headers.get('x-a')]).toEqual(['key_yyyyyyyyyy', '1']);
});

it('keeps the path of the base URL', async () => {
  const { client, sent } = setup([], { baseUrl: 'http://127.0.0.1:4010/team/' });
  await client.GET('/team');
  expect(sent[0]?.url).toBe('http://127.0.0.1:4010/team/team');
});

it('sends a GET with a body', async () => {
  const { client, sent } = setup();
  const body = { phoneNumber: '919999999921', waitingForResponseInSec: 60 };
  await client.GET('/customer/check-reverted-on-time', { body });
  expect(sent).toMatchObject([{ method: 'GET', body: JSON.stringify(body) }]);
});

it.each<[string, (file: File) => object]>([
  ['an object', (file) => ({ body: { file } })],
  ['bytes with a type', (file) => ({ body: { file: file.stream(), contentType: 'image/png', fileName: 'a.png' } })],
  [
    'a form',
    (file) => {
      const body = new FormData();
      body.append('file', file);
      return { body };
    },
  ],
  [
    'a serializer of the caller',
    (file) => ({
      body: { file },
      bodySerializer(given: { file: File }) {
        const form = new FormData();
        form.append('file', given.file);
        return form;
      },
    }),
  ],
])('uploads a file as %s', async (_, initFor) => {
  const { client, sent } = setup();
  const upload: (path: '/media/upload', init: never) => Promise<unknown> = client.POST;
  // Types of openapi-fetch know only the object.
  await upload('/media/upload', initFor(new File(['abc'], 'a.png', { type: 'image/png' })) as never);
  const { body = '', headers } = sent[0] ?? {};
  const form = await new Response(body, { headers: { 'content-type': headers?.get('content-type') ?? '' } }).formData();
  const file = form.get('file');
  expect(file instanceof File && [file.name, file.type, await file.text()]).toEqual(['a.png', 'image/png', 'abc']);
});

it('parses the body as openapi-fetch does', async () => {
  const answer = () => Response.json({ balance: 1 });
  const { client } = setup([answer(), answer(), new Response(null, { status: 204 })]);
  expect((await client.GET('/wallet/balance', { parseAs: 'text' })).data).toBe('{"balance":1}');
  const { data } = await client.GET('/wallet/balance', { parseAs: 'stream' });
  expect(await new Response(data).json()).toEqual({ balance: 1 });
});

it('is a client of openapi-fetch, which can be wrapped and has the same members', async () => {
  const { client } = setup();
  expect(Object.keys(client).sort()).toEqual(Object.keys(createClient()).sort());
  const byPath = wrapAsPathBasedClient(client);
  expect((await byPath['/team'].GET()).response.status).toBe(200);
});

it('sends over the network: a GET with a body, and an upload with its progress', async () => {
  const received: { method: string | undefined; length: number; type: string | undefined }[] = [];
  const server = createServer(async (request, response) => {
    const bytes = Buffer.concat(await request.toArray());
    received.push({ method: request.method, length: bytes.length, type: request.headers['content-type'] });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"revertedOnTime":true}');
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const client = createPathClient({ apiKey, baseUrl: `http://127.0.0.1:${address.port}` });

  const body = { phoneNumber: '919999999921' };
  const { data } = await client.GET('/customer/check-reverted-on-time', { body });
  expect(data).toEqual({ revertedOnTime: true });
  const file = new Blob([new Uint8Array(200_000)], { type: 'image/png' });
  let sentBytes = 0;
  const onProgress = (progress: UploadProgress) => {
    sentBytes = progress.sentBytes;
  };
  await client.POST('/media/upload', { body: { file }, onProgress });
  expect(received).toEqual([
    { method: 'GET', length: JSON.stringify(body).length, type: 'application/json' },
    { method: 'POST', length: sentBytes, type: expect.stringContaining('multipart/form-data; boundary=') },
  ]);
  expect(sentBytes).toBeGreaterThan(200_000);
});
