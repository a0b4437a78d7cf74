import { expect, it } from 'vitest';
import { maskKey } from './mask-key.ts';

it.each([
  ['key_demo000001', 'key_…0001'],
  ['Bearer key_demo000001', 'Bearer key_…0001'],
  [' key_demo000001', ' key_…0001'],
  ['key_short', 'key_…'],
  ['key_', 'key_…'],
  ['secret', '…'],
  ['something else', '…else'],
  ['', ''],
])('shows %j as %j', (key, shown) => {
  expect(maskKey(key)).toBe(shown);
});
