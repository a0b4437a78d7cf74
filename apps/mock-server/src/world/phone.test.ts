import { expect, it } from 'vitest';
import { ending, lacksCountryCode, toDigits } from './phone.ts';

it.each(['919999999921', '+919999999921', '+91 99999 99921', ' 91 9999999921 ', '+ 919999999921'])(
  'reads %j as the same phone number',
  (phone) => {
    expect(toDigits(phone)).toBe('919999999921');
  },
);

it.each([
  ['9999999921', true],
  ['1999999 9921'.replace(' ', ''), true],
  ['9999921', true],
  ['919999999921', false],
  ['0919999999921', false],
  ['9999999929', false],
  ['999921', false],
  ['', false],
])('tells whether %j lacks its country code: %s', (digits, expected) => {
  expect(lacksCountryCode(digits, ['919999999901', '919999999921'])).toBe(expected);
});

it('takes time in proportion to the length', () => {
  const started = performance.now();
  toDigits(' +'.repeat(500_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});

it('names a phone number by its last two digits only', () => {
  expect(ending('919999999921')).toBe('ending in 21');
});
