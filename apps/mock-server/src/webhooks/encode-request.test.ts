import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultOptions, type WorldOptions } from '../world/options.ts';
import type { Webhook } from '../world/tables/webhooks.ts';
import { encodeRequest } from './encode-request.ts';
import { signingSecret } from './sign.ts';

const webhook: Webhook = {
  id: 'webhook_0000000009',
  name: 'Test',
  url: 'http://localhost:3000/hook',
  method: 'POST',
  headers: {},
  query: {},
  body: {},
  bodyFormat: 'JSON',
  retryOnTimeout: false,
  authorization: null,
  subscriptions: [],
  createdBy: 'Owner',
};

interface Changes extends Partial<Webhook> {
  readonly payload?: object;
  readonly options?: Partial<WorldOptions['webhooks']>;
}

function encode({ payload = { a: 1 }, options = {}, ...changes }: Changes = {}) {
  const content = { id: 'delivery_7', at: 1_000_000_000_000, payload };
  return encodeRequest({ ...webhook, ...changes }, { ...content, options: { ...defaultOptions.webhooks, ...options } });
}

it('sends the payload as JSON, without credentials, an id or a signature', () => {
  expect(encode()).toEqual({
    method: 'POST',
    url: 'http://localhost:3000/hook',
    headers: {
      accept: 'application/json, text/plain, */*',
      'content-type': 'application/json',
      'user-agent': 'doubletick-mock',
    },
    body: '{"a":1}',
  });
});

it('merges registered body data into the payload, whose fields win', () => {
  const { body } = encode({ body: { tenant: 'acme', a: 'mine' }, payload: { a: 1 } });
  expect(JSON.parse(body)).toEqual({ tenant: 'acme', a: 1 });
});

it.each<[string, Record<string, unknown>, string]>([
  ['http://localhost/hook', { a: 'b c', d: 1 }, 'http://localhost/hook?a=b+c&d=1'],
  ['http://localhost/hook?x=1', { a: true }, 'http://localhost/hook?x=1&a=true'],
  ['http://localhost/hook?', { a: 1 }, 'http://localhost/hook?a=1'],
  ['http://localhost/hook#part', { tags: ['a', 'b'], no: null }, 'http://localhost/hook?tags%5B%5D=a&tags%5B%5D=b'],
  ['http://localhost/a%20b?c=%2F', {}, 'http://localhost/a%20b?c=%2F'],
])('adds to %s the query %j', (url, query, expected) => {
  expect(encode({ url, query }).url).toBe(expected);
});

it('sends credentials of the URL as HTTP Basic, and not in the URL', () => {
  const { url, headers } = encode({ url: 'http://me:p%40ss@localhost/hook' });
  expect(url).toBe('http://localhost/hook');
  expect(headers.authorization).toBe(`Basic ${btoa('me:p@ss')}`);
});

it.each<[Webhook['authorization'], string | undefined]>([
  [{ type: 'BEARER', payload: 'a-token' }, 'Bearer a-token'],
  [{ type: 'BASIC', payload: 'me:secret' }, `Basic ${btoa('me:secret')}`],
  [{ type: 'BASIC', payload: 'bWU6c2VjcmV0' }, 'Basic bWU6c2VjcmV0'],
  [null, undefined],
])('as documented, sends %j', (authorization, expected) => {
  const documented = encode({ authorization, options: { authorization: 'documented' } });
  expect(documented.headers.authorization).toBe(expected);
  expect(encode({ authorization }).headers.authorization).toBeUndefined();
});

it('lets registered headers replace its headers, but not what frames the message', () => {
  const registered = { 'User-Agent': 'acme', 'X-Env': 7, Host: 'evil.com', 'Content-Length': '3', 'X-No': null };
  expect(encode({ headers: registered }).headers).toEqual({
    accept: 'application/json, text/plain, */*',
    'content-type': 'application/json',
    'User-Agent': 'acme',
    'X-Env': '7',
  });
  const { headers } = encode({ headers: { 'content-type': 'text/plain' }, bodyFormat: 'FORM_DATA' });
  expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
});

it('names nested values of a form as axios does', async () => {
  const payload = { a: 'x', tags: ['b', 'c'], message: { type: 'TEXT', parts: [{ n: 1 }], list: [1, 2] }, no: null };
  const form = await readForm(encode({ bodyFormat: 'FORM_DATA', payload }));
  expect(form).toEqual([
    ['a', 'x'],
    ['tags[]', 'b'],
    ['tags[]', 'c'],
    ['message[type]', 'TEXT'],
    ['message[parts][0][n]', '1'],
    ['message[list][0]', '1'],
    ['message[list][1]', '2'],
  ]);
});

it('sends forms from which a parser reads every value, whatever is in it', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('----doubletick-mock-delivery_7', '\r\n------doubletick-mock-delivery_7--'),
  );
  const names = fc.stringMatching(/^[a-z"]{1,8}$/);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(names, value, { noNullPrototype: true }), async (payload) => {
      const form = await readForm(encode({ bodyFormat: 'FORM_DATA', payload }));
      expect(form).toEqual(Object.entries(payload));
    }),
    { numRuns: 50 },
  );
});

async function readForm({ body, headers }: ReturnType<typeof encode>) {
  if (body.startsWith('--') && body.indexOf('\r\n') === -1) return [];
  const form = await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
  return [...form];
}

it('sends an id and a signature when the options ask for them', () => {
  const { headers, body } = encode({ options: { deliveryId: 'header', signature: 'standard-webhooks' } });
  expect(headers).toMatchObject({
    'x-mock-delivery-id': 'delivery_7',
    'webhook-id': 'delivery_7',
    'webhook-timestamp': '1000000000',
    'webhook-signature': expect.stringMatching(/^v1,[\w+/]{43}=$/),
  });
  expect(body).toBe('{"a":1}');
  expect(signingSecret(webhook.id)).toMatch(/^whsec_/);
});
