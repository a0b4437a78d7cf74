import { expect, test } from 'vitest';
import { newDraft } from './api-draft.ts';
import { hasSecret, maskHeader } from './secrets.ts';

test.each([
  ['Authorization', 'key_demo000001', 'key_…0001'],
  ['Authorization', 'Bearer key_demo000001', 'Bearer key_…0001'],
  ['Authorization', '{{account.apiKey}}', '{{account.apiKey}}'],
  ['Authorization', 'Bearer abcdefgh', 'Bearer …'],
  ['authorization', 'Bearer {{results.token}}', 'Bearer {{results.token}}'],
  ['Authorization', 'Basic dXNlcjpwYXNz', 'Basic …'],
  ['Cookie', 'session=abc; b=c', '…'],
  ['X-Api-Key', 'abc{{results.token}}def', '…{{results.token}}…'],
  ['x-shop-token', '{a}', '…'],
  ['Content-Type', 'application/json', 'application/json'],
  ['Idempotency-Key', 'order-1', 'order-1'],
])('shows of the header %s with %j: %j', (name, value, shown) => {
  expect(maskHeader({ name, value })).toBe(shown);
  expect(hasSecret({ ...newDraft, headers: [{ name, value }] })).toBe(shown !== value);
});

test('knows keys in a URL and a body', () => {
  expect(hasSecret({ ...newDraft, url: 'https://example.com?key=key_demo000001' })).toBe(true);
  expect(hasSecret({ ...newDraft, body: '{"key":"key_demo000001"}' })).toBe(true);
  expect(hasSecret({ ...newDraft, body: '{"key":"{{account.apiKey}}"}' })).toBe(false);
});
