import { expect, it } from 'vitest';
import type { DoubleTickOptions, Middleware } from './options.ts';
import { key, read, scriptedKernel } from './scripted-kernel.fixture.ts';
import { readSettings } from './settings.ts';

// Untyped on purpose: what JavaScript lets through.
const wrong: [string, Record<string, unknown>][] = [
  ['timeoutMs', { timeoutMs: '30' }],
  ['timeoutMs', { timeoutMs: 300_001 }],
  ['budgetMs', { budgetMs: 0 }],
  ['budgetMs', { budgetMs: Number.POSITIVE_INFINITY }],
  ['retries', { retries: -1 }],
  ['retries', { retries: 1.5 }],
  ['signal', { signal: {} }],
  ['headers', { headers: { 'a b': 'c' } }],
  ['headers', { headers: { a: 'c\r\nd: e' } }],
  ['headers', { headers: { a: 1 } }],
  ['apiKey', { apiKey: 'Bearer key_xxxxxxxxxx' }],
  ['baseUrl', { baseUrl: 'https://me:secret@127.0.0.1' }],
  ['baseUrl', { baseUrl: '/v2' }],
  ['fetch', { fetch: 'fetch' }],
  ['middleware', { middleware: [undefined] }],
  ['middleware', { middleware: () => undefined }],
];

it.each<[string, Record<string, unknown>]>([...wrong, ['apiKey', { apiKey: undefined }]])(
  'refuses an invalid %s of a client and names it: %o',
  (option, options) => {
    const construct = () => readSettings({ apiKey: key, ...options } as DoubleTickOptions);
    expect(construct).toThrow(TypeError);
    expect(construct).toThrow(new RegExp(`^${option} must`));
  },
);

it.each<[string, Record<string, unknown>]>([
  ...wrong,
  ['idempotencyKey', { idempotencyKey: '' }],
  ['idempotencyKey', { idempotencyKey: 'a b' }],
  ['onProgress', { onProgress: true }],
])('refuses an invalid %s of a request and names it: %o', (option, options) => {
  const { kernel, requests } = scriptedKernel([]);
  expect(() => kernel.send(read, undefined, options)).toThrow(new RegExp(`^${option} must`));
  expect(() => kernel.pages(read, undefined, options)).toThrow(TypeError);
  expect(requests).toEqual([]);
});

it('lets the options of a request override those of the client', async () => {
  const { kernel, requests } = scriptedKernel([new Response(null, { status: 500 })], { headers: { a: '1', b: '1' } });
  const outcome = await kernel.send(read, undefined, { retries: 0, headers: { b: '2' } }).result();
  expect(outcome.ok).toBe(false);
  expect(requests.map(({ headers }) => [headers.get('a'), headers.get('b')])).toEqual([['1', '2']]);
});

it('sends one request elsewhere with another key, and the next one to the server of the client', async () => {
  const { kernel, requests } = scriptedKernel([]);
  const other = await kernel.send(read, undefined, {
    baseUrl: 'http://127.0.0.1:4020/api/',
    apiKey: () => 'key_other',
  });
  await kernel.send(read, undefined, undefined);
  expect(other).toEqual({ ok: true });
  expect(requests.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
    ['http://127.0.0.1:4020/api/team', 'key_other'],
    ['http://127.0.0.1:4010/team', key],
  ]);
});

it('fetches every page of a list from the server of the request', async () => {
  const { kernel, requests } = scriptedKernel([Response.json([1]), Response.json([2]), Response.json([])]);
  const operation = { ...read, query: { page: 'single' }, pagination: { items: '', page: 'page' } } as const;
  const options = { baseUrl: 'http://127.0.0.1:4020', apiKey: 'key_other' };
  expect(await kernel.pages(operation, {}, options).toArray({ limit: 9 })).toEqual([1, 2]);
  expect(requests.map(({ url, headers }) => [new URL(url).port, headers.get('authorization')])).toEqual(
    Array(3).fill(['4020', 'key_other']),
  );
});

it('sends the key nowhere else: a redirect is not followed', async () => {
  const elsewhere = new Response(null, { status: 307, headers: { location: 'http://127.0.0.1:4030/team' } });
  const { kernel, requests } = scriptedKernel([elsewhere]);
  const outcome = await kernel.send(read, undefined, { baseUrl: 'http://127.0.0.1:4020' }).result();
  expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-response', status: 307 } });
  expect(requests.map(({ url, redirect }) => [url, redirect])).toEqual([['http://127.0.0.1:4020/team', 'manual']]);
});

it('sends one request with another fetch', async () => {
  const { kernel, requests } = scriptedKernel([]);
  expect(await kernel.send(read, undefined, { fetch: async () => Response.json('theirs') })).toBe('theirs');
  expect(requests).toEqual([]);
});

it('calls the middleware of the client before that of the request', async () => {
  const order: string[] = [];
  const named =
    (name: string): Middleware =>
    (request, next) => {
      order.push(name);
      return next(request);
    };
  const { kernel } = scriptedKernel([], { middleware: [named('client 1'), named('client 2')] });
  await kernel.send(read, undefined, { middleware: [named('request 1'), named('request 2')] });
  await kernel.send(read, undefined, undefined);
  expect(order).toEqual(['client 1', 'client 2', 'request 1', 'request 2', 'client 1', 'client 2']);
});

it.each(['client', 'request'])('listens to the signal of the %s when both have one', async (which) => {
  const never = new AbortController().signal;
  const aborted = AbortSignal.abort('enough');
  const { kernel } = scriptedKernel([], { signal: which === 'client' ? aborted : never });
  const outcome = await kernel.send(read, undefined, { signal: which === 'request' ? aborted : never }).result();
  expect(outcome).toMatchObject({ ok: false, error: { code: 'aborted', cause: 'enough' } });
});
