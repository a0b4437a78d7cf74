import { expect, it } from 'vitest';
import { samePhone, toDigits, toE164 } from './phone.ts';

it.each([
  '919999999921',
  '+919999999921',
  '+91 99999-99921',
  ' (+91) 99999 99921\n',
  '+91.99999.99921',
  '+91\u00a099999\u202f99921',
  '\u202a+91 99999 99921\u202c',
  '91\u201399999\u201399921',
])('reads the digits of %j', (text) => {
  expect(toDigits(text)).toBe('919999999921');
  expect(toE164(text)).toBe('+919999999921');
});

it.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['a lone plus', '+'],
  ['6 digits', '919999'],
  ['16 digits', '9199999999210000'],
  ['a leading 0', '0919999999921'],
  ['a leading 00', '00919999999921'],
  ['an optional zero', '+91 (0) 99999 99921'],
  ['letters', '+91 99999 CALL1'],
  ['an extension', '919999999921x12'],
  ['full-width digits', '９１９９９９９９９９２１'],
  ['Devanagari digits', '९१९९९९९९९९२१'],
  ['two pluses', '++919999999921'],
  ['a plus inside', '91+9999999921'],
  ['two numbers', '919999999921,919999999922'],
  ['an id', 'customer_0000000021'],
])('refuses %s', (_, text) => {
  expect(() => toDigits(text)).toThrow(TypeError);
  expect(() => toE164(text)).toThrow(TypeError);
  expect(samePhone(text, text)).toBe(false);
});

it.each([undefined, null, 919999999921, ['919999999921']])('refuses %j, which is not a string', (value) => {
  expect(() => toDigits(value as unknown as string)).toThrow(TypeError);
});

it('keeps what it refuses out of the message', () => {
  expect(() => toDigits('0919999999921')).toThrow(
    expect.objectContaining({ message: expect.not.stringMatching(/9199/) }),
  );
});

it('compares digits, not strings', () => {
  expect(samePhone('+91 99999 99921', '919999999921')).toBe(true);
  expect(samePhone('919999999921', '919999999922')).toBe(false);
  expect(samePhone('919999999921', undefined)).toBe(false);
  expect(samePhone(null, null)).toBe(false);
});
