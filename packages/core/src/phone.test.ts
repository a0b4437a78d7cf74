import fc from 'fast-check';
import { expect, it } from 'vitest';
import { samePhone, toDigits, toE164, whatsAppForms } from './phone.ts';

it.each([
  '919999999921',
  '+919999999921',
  '+91 99999-99921',
  ' (+91) 99999 99921\n',
  '+91 (99999) 99921',
  '+91.99999.99921',
  '+91/99999/99921',
  '+91\u00a099999\u202f99921',
  '\u202a+91 99999 99921\u202c',
  '9\u200b1\u200d99999\ufeff99921',
  '91\u201399999\u201499921',
])('reads the digits of %j', (text) => {
  expect(toDigits(text)).toBe('919999999921');
  expect(toE164(text)).toBe('+919999999921');
});

it.each([
  ['+390612345678', '+39 06 1234 5678'],
  ['+4989123400', '+49 89 1234-00'],
  ['+442079460921', '+44 20 7946 0921'],
  ['+12025550100', '+1 (202) 555-0100'],
  ['+2250102030405', '+225 01 02 03 04 05'],
  ['+3120100000', '+31.20.100000'],
  // Dots between groups.
  ['+16502530000', '+1.650.253.0000'],
  ['+16502530000', '+1 650 253.0000'],
  ['+919999900000', '+91.99999.00000'],
  ['+33612345600', '+33.6.12.34.56.00'],
  ['+33612345678', '+33.6.12.34.56.78'],
  // Countries where the 0 belongs to the number.
  ['+390612345678', '+390612345678'],
  ['+2290112345678', '+229 0112345678'],
  ['+242061234567', '+242061234567'],
  ['+4702345', '+47 02345'],
  ['+378054912345', '+378054912345'],
])('keeps every digit: %s of %j', (e164, text) => {
  expect(toE164(text)).toBe(e164);
});

const national = /within the country.*Remove it/;
const decimals = /decimals.*Remove them/;
const extension = /extension\. Remove it/;

it.each<[string, RegExp]>([
  ['', /no digits/],
  ['   ', /no digits/],
  ['+', /no digits/],
  ['unknown', /no digits/],
  ['919999', /has 6 digits/],
  ['9199999999210000', /has 16 digits/],
  ['919999999921/919999999922', /has 24 digits/],
  [`919999999921${' '.repeat(100)}-`, /too long/],
  ['(+) +91 99999 99921', /one \+ in front/],
  ['0919999999921', /starts with 0\. .*country code/],
  ['(020) 7946 0921', /0/],
  ['00919999999921', /starts with 00\. .*\+/],
  ['00 91 99999 99921', /starts with 00/],
  ['+00919999999921', /starts with 00/],
  // National zeros behind a country code.
  ['+44 (0)20 7946 0921', national],
  ['+44(0)2079460921', national],
  ['+44 ( 0 ) 20 7946 0921', national],
  ['+44 (020) 7946 0921', national],
  ['+44 (0 20) 7946 0921', national],
  ['+44 (0-20) 7946 0921', national],
  ['+44 [0] 20 7946 0921', national],
  ['+44 {0}20 7946 0921', national],
  ['+44 （0）20 7946 0921', national],
  ['+44\u00a0(\u200b0)\u00a020 7946 0921', national],
  ['(+44) 020 7946 0921', national],
  ['(44)(0)20 7946 0921', national],
  ['+49 0 30 1234567', national],
  ['+49/0/30/1234567', national],
  ['44-0-20-79460921', national],
  ['+44 020 7946 0958', national],
  ['+44 02079460958', national],
  ['+4402079460958', national],
  ['4402079460958', national],
  ['+4 4 0 2 0 7 9 4 6 0 9 5 8', national],
  ['+44\n020 7946 0958', national],
  ['+44.020.7946.0958', national],
  ['+91 09999999921', national],
  ['+91-09999999921', national],
  ['91 099999 99921', national],
  ['9109999999921', national],
  ['+49 030 1234567', national],
  ['+971 050 1234567', national],
  ['+1 0650 253 0000', national],
  ['+880 01712 345678', national],
  // What spreadsheets make of a number.
  ['919999999921.0', decimals],
  ['919999999921.00', decimals],
  ['919999999921,0', decimals],
  ['+919999999921.0 ', decimals],
  ['919,999,999,921.00', decimals],
  ['919999999921.5', decimals],
  ['919999999921.00000', decimals],
  ['91999 9999 21.5', decimals],
  ['91 999 999 99 21.50', decimals],
  ['919.999.999.921,00', decimals],
  ['91 999 999 921,5', decimals],
  ['9.19999999921E+11', /scientific notation/],
  ['9.2e11', /scientific notation/],
  ['9,19999999921E+11', /scientific notation/],
  ['9E+11', /scientific notation/],
  ["'919999999921", /characters other than.*Remove them/],
  ['="919999999921"', /characters other than/],
  // Extensions.
  ['919999999921x12', extension],
  ['+91 99999 99921 ext. 12', extension],
  ['+91 99999 99921 ext 12', extension],
  ['+91 99999 99921 extension 12', extension],
  ['+919999999921;ext=12', extension],
  ['+91 99999 99921 #12', extension],
  ['+91 99999 99921,,12', extension],
  // Letters, other digits, more than one.
  ['tel:+919999999921', /letters/],
  ['919999999921@c.us', /letters/],
  ['+91 99999 CALL1', /letters/],
  ['+91 99999 9992l', /letters/],
  ['customer_0000000021', /letters/],
  ['９１９９９９９９９９２１', /digits other than 0 to 9/],
  ['९१९९९९९९९९२१', /digits other/],
  ['٩١٩٩٩٩٩٩٩٩٢١', /digits other/],
  ['91999999992①', /digits other/],
  ['919999999921,919999999922', /more than one/],
  ['919999999921; 919999999922', /more than one/],
  ['+919999999921 +919999999922', /more than one/],
  ['91+9999999921', /more than one/],
  ['++919999999921', /characters other than/],
  ['＋919999999921', /characters other than/],
  ['91_99999_99921', /characters other than/],
  ['+91 99999 99921 \u2706', /characters other than/],
])('refuses %j and says what to do', (text, message) => {
  expect(() => toDigits(text)).toThrow(TypeError);
  expect(() => toE164(text)).toThrow(message);
  expect(samePhone(text, text)).toBe(false);
});

it.each([undefined, null, 919999999921, ['919999999921'], {}])('refuses %j, which is not a string', (value) => {
  expect(() => toDigits(value as unknown as string)).toThrow(/Pass a string/);
  expect(samePhone(value as unknown as string, value as unknown as string)).toBe(false);
});

const written = fc
  .array(
    fc.constantFrom(
      ...'0123456789',
      ...'0123456789',
      ' ',
      '-',
      '(',
      ')',
      '.',
      '/',
      '+',
      ',',
      'x',
      'E',
      '\u200b',
      '\u0669',
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

it('returns all digits and only digits of what it accepts, and keeps what it refuses out of the message', () => {
  fc.assert(
    fc.property(fc.oneof(written, fc.string()), (text) => {
      try {
        const digits = toDigits(text);
        expect(digits).toMatch(/^[1-9]\d{6,14}$/);
        expect(digits).toBe(text.replace(/\D/g, ''));
        expect(text).not.toMatch(/[\p{L}(]\P{N}*0|[^\P{N}\d]/u);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        // Only the number of digits, and the limits.
        expect(String(error).replace(/it has \d+ digits|7 to 15|0 to 9|a 0|with 00?/g, '')).not.toMatch(/\d/);
      }
    }),
    { numRuns: 5_000 },
  );
});

it.each(['9', ' ', '(', '9 ', '9,', '.0', '9e', '\u200b', '9#'])(
  'takes no longer than its length for many %j',
  (part) => {
    const started = performance.now();
    samePhone(part.repeat(50_000), '919999999921');
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);

it('compares digits, not strings', () => {
  expect(samePhone('+91 99999 99921', '919999999921')).toBe(true);
  expect(samePhone('919999999921', '919999999922')).toBe(false);
  expect(samePhone('919999999921', undefined)).toBe(false);
  expect(samePhone(null, null)).toBe(false);
});

it.each([
  ['Mexico', '+52 55 1234 5678', '5215512345678', true],
  ['Argentina', '+54 11 1234-5678', '5491112345678', true],
  ['Brazil, mobile', '+55 31 8888-7777', '5531988887777', true],
  ['Brazil, mobile of São Paulo', '+55 11 8765-4321', '5511987654321', true],
  ['Brazil, a landline', '+55 31 3333-4444', '5531933334444', false],
  ['another number of Mexico', '+52 55 1234 5679', '5215512345678', false],
  ['another area of Brazil', '+55 32 8888-7777', '5531988887777', false],
  ['Mexico, with too few digits', '52551234567', '521551234567', false],
  ['India', '919999999921', '9119999999921', false],
  ['United States', '+1 202 555 0100', '12025550100', true],
])('compares the forms of WhatsApp only if asked to: %s', (country, a, b, same) => {
  expect(samePhone(a, b, { forms: whatsAppForms })).toBe(same);
  expect(samePhone(b, a, { forms: whatsAppForms })).toBe(same);
  expect(samePhone(a, a, { forms: whatsAppForms })).toBe(true);
  expect(samePhone(a, b)).toBe(country === 'United States');
  const others = whatsAppForms.filter(
    (form) => !country.includes({ MX: 'Mexico', AR: 'Argentina', BR: 'Brazil' }[form.country] ?? ''),
  );
  expect(samePhone(a, b, { forms: others })).toBe(country === 'United States');
});
