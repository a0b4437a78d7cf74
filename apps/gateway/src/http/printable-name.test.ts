import { expect, it } from 'vitest';
import { printableName } from './printable-name.ts';

it.each([
  ['wabaNumber', 'wabaNumber'],
  ['key_id', 'key_id'],
  ['key_features', 'key_features'],
  ['Ravi owes 500', 'Ravi…'],
  ['tel:919999999921', 'tel:…'],
  ['a\u001b[31m', 'a�[31m'],
  ['x'.repeat(41), `${'x'.repeat(40)}…`],
  [`dtk_live_4UMZSrb5yI0Q_${'a1'.repeat(19)}`, '…'],
  [`x-dtk_live_4UMZSrb5yI0Q_${'a1'.repeat(19)}`, 'x-…'],
  ['key_aBcDeF1gHi', '…'],
])('shows %j as %j', (name, shown) => {
  expect(printableName(name)).toBe(shown);
});
