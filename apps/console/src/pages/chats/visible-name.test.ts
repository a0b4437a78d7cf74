import { expect, test } from 'vitest';
import { visibleName } from './visible-name.ts';

test.each([
  ['Asha Rao', 'Asha Rao'],
  ['مرحبا', 'مرحبا'],
  ['👍', '👍'],
  ['', '919999999921'],
  [' \t\u00a0', '919999999921'],
  ['\u200b\u200d\u2060\ufeff', '919999999921'],
  ['\u202e', '919999999921'],
  ['\u3164\u2800', '919999999921'],
])('%j is shown as %j', (name, shown) => {
  expect(visibleName(name, '919999999921')).toBe(shown);
});
