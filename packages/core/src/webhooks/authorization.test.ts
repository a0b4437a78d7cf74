import { afterEach, expect, it, vi } from 'vitest';
import { createSecretCheck, type WebhookAuthorization } from './authorization.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const basic: WebhookAuthorization = { type: 'BASIC', username: 'hooks', password: 'pässword:1' };
const bearer: WebhookAuthorization = { type: 'BEARER', secret: 'a-long-random-text' };
const header: WebhookAuthorization = { type: 'HEADER', name: 'X-Hook-Secret', secret: 'a long random text' };
const encoded = Buffer.from('hooks:pässword:1').toString('base64');

it.each([
  ['BASIC', basic, { authorization: `Basic ${encoded}` }],
  ['BASIC in lower case', basic, { authorization: `basic  ${encoded}` }],
  ['BEARER', bearer, { authorization: 'Bearer a-long-random-text' }],
  ['BEARER in upper case', bearer, { authorization: 'BEARER a-long-random-text' }],
  ['HEADER', header, { 'x-hook-secret': 'a long random text' }],
  ['HEADER of the name Authorization', { ...header, name: 'Authorization' }, { authorization: 'a long random text' }],
])('accepts %s', async (_, authorization, headers) => {
  expect(await createSecretCheck(authorization)(new Headers(headers))).toBe(true);
});

it.each<[string, WebhookAuthorization, Record<string, string>]>([
  ['nothing', bearer, {}],
  ['an empty value', bearer, { authorization: '' }],
  ['the scheme alone', bearer, { authorization: 'Bearer' }],
  ['a secret without its scheme', bearer, { authorization: 'a-long-random-text' }],
  ['another scheme', bearer, { authorization: 'Basic a-long-random-text' }],
  ['a beginning of the secret', bearer, { authorization: 'Bearer a-long-random-tex' }],
  ['the secret and more', bearer, { authorization: 'Bearer a-long-random-text1' }],
  ['the secret in another case', bearer, { authorization: 'Bearer A-long-random-text' }],
  ['the header twice', header, { 'x-hook-secret': 'a long random text, a long random text' }],
  ['another header', header, { authorization: 'a long random text' }],
  ['credentials that are not encoded', basic, { authorization: 'Basic hooks:pässword:1' }],
])('refuses %s', async (_, authorization, headers) => {
  expect(await createSecretCheck(authorization)(new Headers(headers))).toBe(false);
});

it('does the same work for a missing, a short, a long and the right secret', async () => {
  const check = createSecretCheck(bearer);
  await check(new Headers());
  const digest = vi.spyOn(crypto.subtle, 'digest');
  for (const given of ['', 'Bearer a', `Bearer ${'a'.repeat(5000)}`, 'Bearer a-long-random-text']) {
    digest.mockClear();
    await check(new Headers(given ? { authorization: given } : {}));
    expect(digest).toHaveBeenCalledTimes(1);
  }
});

it.each<[string, object]>([
  ['authorization.type', { type: 'DIGEST' }],
  ['authorization.type', {}],
  ['authorization.secret', { type: 'BEARER', secret: '' }],
  ['authorization.secret', { type: 'BEARER' }],
  ['authorization.secret', { type: 'BEARER', secret: ' padded' }],
  ['authorization.secret', { type: 'HEADER', name: 'x-hook-secret', secret: 'schlüssel' }],
  ['authorization.secret', { type: 'HEADER', name: 'x-hook-secret', secret: 'two\nlines' }],
  ['authorization.name', { type: 'HEADER', name: 'x hook', secret: 'a' }],
  ['authorization.name', { type: 'HEADER', secret: 'a' }],
  ['authorization.username', { type: 'BASIC', username: 'a:b', password: 'c' }],
  ['authorization.username', { type: 'BASIC', password: 'c' }],
  ['authorization.password', { type: 'BASIC', username: 'a', password: '' }],
])('names %s when it is not valid', (name, authorization) => {
  const create = () => createSecretCheck(authorization as WebhookAuthorization);
  expect(create).toThrow(TypeError);
  expect(create).toThrow(name);
});
