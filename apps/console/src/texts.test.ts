import { expect, test } from 'vitest';
import { fill } from './texts.ts';

test.each([
  ['a name', { name: 'Asha Rao' }, 'Asha Rao assigned'],
  ['no value', {}, '{name} assigned'],
  ['a place in a value', { name: '{name} $& $1' }, '{name} $& $1 assigned'],
  ['a name in Arabic', { name: 'مرحبا' }, '\u2068مرحبا\u2069 assigned'],
  ['an override without an end', { name: 'a\u202eb' }, '\u2068a\u202eb\u2069 assigned'],
])('fills in %s', (_, values, expected) => {
  expect(fill('{name} assigned', values)).toBe(expected);
});
