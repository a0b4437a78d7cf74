import { afterEach, expect, it, vi } from 'vitest';
import type { DoubleTickOptions } from './options.ts';
import { key, read, scriptedKernel } from './scripted-kernel.ts';
import { readSettings } from './settings.ts';

afterEach(() => vi.unstubAllGlobals());

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
];

it.each<[string, Record<string, unknown>]>([
  ...wrong,
  ['apiKey', { apiKey: undefined }],
  ['baseUrl', { baseUrl: 'https://me:secret@127.0.0.1' }],
  ['fetch', { fetch: 'fetch' }],
  ['middleware', { middleware: [undefined] }],
  ['middleware', { middleware: () => undefined }],
])('refuses an unusable %s of a client and names it: %o', (option, options) => {
  const construct = () => readSettings({ apiKey: key, ...options } as DoubleTickOptions);
  expect(construct).toThrow(TypeError);
  expect(construct).toThrow(new RegExp(`^${option} must`));
});

it.each<[string, Record<string, unknown>]>([
  ...wrong,
  ['idempotencyKey', { idempotencyKey: '' }],
  ['idempotencyKey', { idempotencyKey: 'a b' }],
])('refuses an unusable %s of a call and names it: %o', (option, options) => {
  const { kernel, requests } = scriptedKernel([]);
  expect(() => kernel.call(read, undefined, options)).toThrow(new RegExp(`^${option} must`));
  expect(() => kernel.pages(read, undefined, options)).toThrow(TypeError);
  expect(requests).toEqual([]);
});

it('refuses a browser, and says why', () => {
  vi.stubGlobal('window', {});
  expect(() => readSettings({ apiKey: key })).not.toThrow();
  vi.stubGlobal('document', {});
  expect(() => readSettings({ apiKey: key })).toThrow('everybody who opens the page could read the apiKey');
});

it('lets the options of a call outweigh those of the client', async () => {
  const { kernel, requests } = scriptedKernel([new Response(null, { status: 500 })], { headers: { a: '1', b: '1' } });
  const outcome = await kernel.call(read, undefined, { retries: 0, headers: { b: '2' } }).result();
  expect(outcome.ok).toBe(false);
  expect(requests.map(({ headers }) => [headers.get('a'), headers.get('b')])).toEqual([['1', '2']]);
});

it.each(['client', 'call'])('listens to the signal of the %s when both have one', async (which) => {
  const never = new AbortController().signal;
  const aborted = AbortSignal.abort('enough');
  const { kernel } = scriptedKernel([], { signal: which === 'client' ? aborted : never });
  const outcome = await kernel.call(read, undefined, { signal: which === 'call' ? aborted : never }).result();
  expect(outcome).toMatchObject({ ok: false, error: { code: 'aborted', cause: 'enough' } });
});
