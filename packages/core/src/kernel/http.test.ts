import { expect, it } from 'vitest';
import type { Middleware, RequestOptions } from './options.ts';
import { assign, failureOf, fetchFailure, read, scriptedKernel, send } from './scripted-kernel.fixture.ts';

const gatewayKeys = ['dtk_live_xxxxxxxxxx', 'dtk_test_xxxxxxxxxx', 'dtk_x'];
const otherKeys = ['key_xxxxxxxxxx', 'key_dtk_xxxxxx', 'DTK_live_xxxxx', 'dtk-live_xxxxx', 'xdtk_live_xxxx'];
const hosts = [
  'https://public.doubletick.io',
  'https://doubletick.io',
  'https://doubletick.io.example',
  'https://gateway.example/doubletick.io',
  'http://127.0.0.1:4000',
  'http://127.0.0.1:4010',
];
const servers = (keys: string[]) => keys.flatMap((apiKey) => hosts.map((baseUrl) => ({ apiKey, baseUrl })));

const setHeader: Middleware = (request, next) => {
  request.headers.set('idempotency-key', 'order-8');
  return next(request);
};
const header = { headers: { 'Idempotency-Key': 'order-8' } };

/** The idempotency keys that are sent: of the option, of a header, and of a middleware. */
async function idempotencyKeysOf(options: RequestOptions) {
  const { kernel, requests } = scriptedKernel([], options);
  await kernel.send(send, {}, { idempotencyKey: 'order-7' });
  await kernel.send(send, {}, header);
  await kernel.send(send, {}, { middleware: [setHeader] });
  await kernel.send(send, {}, { idempotencyKey: 'order-7', middleware: [setHeader] });
  await kernel.request('POST', '/new', { idempotencyKey: 'order-7', ...header });
  return requests.map(({ headers }) => headers.get('idempotency-key'));
}

it.each(servers(gatewayKeys))('sends an idempotency key with $apiKey to $baseUrl', async ({ apiKey, baseUrl }) => {
  const minted = expect.stringMatching(/^"00000000-0000-4000-8000-\d{12}"$/);
  const expected = ['"order-7"', minted, minted, '"order-7"', '"order-7"'];
  expect(await idempotencyKeysOf({ apiKey, baseUrl })).toEqual(expected);
  expect(await idempotencyKeysOf({ apiKey: async () => apiKey, baseUrl })).toEqual(expected);
});

it.each(servers(otherKeys))('sends no idempotency key with $apiKey to $baseUrl', async ({ apiKey, baseUrl }) => {
  expect(await idempotencyKeysOf({ apiKey, baseUrl })).toEqual(Array(5).fill(null));
});

it('decides about each attempt by the key that the function returns', async () => {
  const keys = ['dtk_live_xxxxxxxxxx', 'key_xxxxxxxxxx'];
  const { kernel, requests } = scriptedKernel([new Response(null, { status: 429 })], {
    apiKey: () => keys.shift() ?? '',
  });
  await kernel.send(send, {}, { idempotencyKey: 'order-7' });
  expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['"order-7"', null]);
});

it('does not retry a send whose outcome is unknown with a DoubleTick key, which gets no idempotency key', async () => {
  const steps = () => [
    fetchFailure('ECONNRESET'),
    new Response(null, { status: 408 }),
    new Response(null, { status: 500 }),
    new Response(null, { status: 504 }),
  ];
  for (const step of steps()) {
    const { kernel, requests } = scriptedKernel([step], { apiKey: 'key_xxxxxxxxxx' });
    const outcome = await kernel.send(send, {}, { idempotencyKey: 'order-7' }).result();
    expect(outcome).toMatchObject({ ok: false, error: { delivered: 'unknown', attempts: 1 } });
    expect(requests).toHaveLength(1);
  }
});

it('asks for the key, and sends nothing if the caller aborts meanwhile', async () => {
  const controller = new AbortController();
  const apiKey = async () => {
    controller.abort('enough');
    return 'key_xxxxxxxxxx';
  };
  let called = 0;
  const count: Middleware = (request, next) => {
    called += 1;
    return next(request);
  };
  const { error, sent } = await failureOf(read, [], { apiKey, signal: controller.signal, middleware: [count] });
  expect(error).toMatchObject({ code: 'aborted', cause: 'enough', delivered: 'no' });
  // The attempt has ended, but its work goes on until it looks at the signal.
  await new Promise((resolve) => setImmediate(resolve));
  expect({ sent, called }).toEqual({ sent: 0, called: 0 });
});

it('writes the content type that belongs to the body, whatever the caller says', async () => {
  const headers = { 'content-type': 'text/plain', 'Content-Type': 'application/xml' };
  const { kernel, requests } = scriptedKernel([], { headers });
  const upload = { ...assign, body: 'form' } as const;
  await kernel.send(assign, { to: 'a' }, undefined);
  await kernel.send(upload, { file: new Blob(['abc']) }, undefined);
  await kernel.send(upload, { file: new Blob(['abc']) }, { onProgress: () => undefined });
  await kernel.send(read, undefined, undefined);
  expect(requests.map((request) => request.headers.get('content-type'))).toEqual([
    'application/json',
    expect.stringMatching(/^multipart\/form-data; boundary=/),
    expect.stringMatching(/^multipart\/form-data; boundary=/),
    null,
  ]);
});
