import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSecretName } from '../../../../../mock-server/src/world/bots/secret-names.ts';
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

test('hides the headers that the mock hides, whatever they are called', () => {
  const words = ['X', 'Api', 'Key', 'Auth', 'Author', 'ization', 'Cookie', 'Idempotency', 'Sig', 'Signature', 'Token'];
  const word = fc.constantFrom(...words, 'Secret', 'Password', 'Credential', 'Access', 'Type', 'Keyboard', 'Shop');
  const part = fc.tuple(word, fc.constantFrom('', '-', '_', '.', ' ')).map((pair) => pair.join(''));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const name = parts.join('');
      expect(maskHeader({ name, value: 'order-1' }) === 'order-1', name).toBe(!isSecretName(name));
    }),
    { numRuns: 2000 },
  );
});
