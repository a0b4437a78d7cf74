import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

const parse = (text: string | Buffer) => parseJson(Buffer.from(text), 'sendIt');
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const many = (count: number) => `{${Array.from({ length: count }, (_, i) => `"k${i}":1`).join(',')}}`;

describe('parseJson', () => {
  it.each([
    ['{}', '{}'],
    [' { "a" : 1.50 , "b" : [ ] } ', '{"a":1.5,"b":[]}'],
    ['{"a":"x:y\\":{","b:":{"a":1}}', '{"a":"x:y\\":{","b:":{"a":1}}'],
    ['{"a":"[[[[{{{{\\\\","b":"]}"}', '{"a":"[[[[{{{{\\\\","b":"]}"}'],
    ['{"a":[{"x":1},{"x":2}]}', '{"a":[{"x":1},{"x":2}]}'],
    ['{"a":"\\ud83d\\ude42 \\u0041"}', '{"a":"🙂 A"}'],
    ['{"ä":"नमस्ते"}', '{"ä":"नमस्ते"}'],
    ['{"constructor":1,"toString":2}', '{"constructor":1,"toString":2}'],
    ['{"a":-9007199254740991,"b":1e-7}', '{"a":-9007199254740991,"b":1e-7}'],
    [
      '{"a":1.0,"b":1E2,"c":-0.10,"d":0e5,"e":0.30000000000000004}',
      '{"a":1,"b":100,"c":-0.1,"d":0,"e":0.30000000000000004}',
    ],
    [nested(32), nested(32)],
  ])('reads %s', (text, rewritten) => {
    expect(JSON.stringify(parse(text))).toBe(rewritten);
  });

  const inexact = 'has a number that cannot be kept exactly; send it as a string';

  it.each([
    ['nothing', '', 'is not JSON'],
    ['half a body', '{"a":', 'is not JSON'],
    ['half a string', '{"a":"', 'is not JSON'],
    ['a backslash at the end', '{"a":"\\', 'is not JSON'],
    ['two objects', '{}{}', 'is not JSON'],
    ['NaN', '{"a":NaN}', 'is not JSON'],
    ['a hexadecimal number', '{"a":0x10}', 'is not JSON'],
    ['a leading zero', '{"a":0091}', 'is not JSON'],
    ['a raw NUL', '{"a":"\0"}', 'is not JSON'],
    ['a byte order mark', '\ufeff{}', 'is not JSON'],
    ['a comment', '{}/* */', 'is not JSON'],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'is not UTF-8'],
    ['invalid UTF-8 in a string', Buffer.from('{"a":"é"}', 'latin1'), 'is not UTF-8'],
    ['a surrogate in UTF-8', Buffer.from([...Buffer.from('{"a":"'), 0xed, 0xa0, 0x80, 0x22, 0x7d]), 'is not UTF-8'],
    ['UTF-16', Buffer.from('{}', 'utf16le'), 'is not JSON'],
    ['a list', '[{}]', 'is not a JSON object'],
    ['null', 'null', 'is not a JSON object'],
    ['a string', '"a"', 'is not a JSON object'],
    ['a repeated name', '{"from":"a","to":"b","from":"c"}', 'has the same name twice in one object'],
    ['a repeated name, escaped', '{"from":"a","\\u0066rom":"c"}', 'has the same name twice in one object'],
    ['a repeated name within', '{"a":[{"x":1,"x":1}]}', 'has the same name twice in one object'],
    ['a repeated name of digits', '{"1":1,"1":1}', 'has the same name twice in one object'],
    ['__proto__', '{"__proto__":{"from":"x"}}', 'has a name that cannot be forwarded'],
    ['__proto__ within, escaped', '{"a":{"__proto\\u005f_":1}}', 'has a name that cannot be forwarded'],
    ['an unpaired surrogate', '{"a":"\\ud800"}', 'has a string with a NUL or an unpaired surrogate'],
    ['an escaped NUL', '{"a":["\\u0000"]}', 'has a string with a NUL or an unpaired surrogate'],
    ['an unpaired surrogate in a name', '{"\\udc00":1}', 'has a name that cannot be forwarded'],
    ['a number JSON.parse rounds', '{"a":9007199254740993}', inexact],
    ['an integer beyond the exact ones', '{"a":9007199254740992}', inexact],
    ['a fraction JSON.parse drops', '{"a":919999999921.00001}', inexact],
    ['a fraction JSON.parse shortens', '{"a":0.1000000000000000055}', inexact],
    ['a number beyond the range', '{"a":1e400}', inexact],
    ['a number below the range', '{"a":1e-400}', inexact],
    ['a megabyte of digits', `{"a":${'1'.repeat(1_000_000)}}`, inexact],
    ['33 levels', nested(33), 'is nested more than 32 levels deep'],
    ['10^5 levels', nested(100_000), 'is nested more than 32 levels deep'],
    ['10^5 lists', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'is nested more than 32 levels deep'],
    ['a mebibyte of [', '['.repeat(1_048_576), 'is nested more than 32 levels deep'],
    ['a mebibyte of {"a":', '{"a":'.repeat(209_715), 'is nested more than 32 levels deep'],
    ['more than 70,000 values', `{"a":[${'1,'.repeat(70_000)}1]}`, 'has more than 70000 values'],
    ['1,001 names in an object', many(1_001), 'has an object with more than 1000 names'],
    ['more than 30,000 names', `{"a":[${`${many(100)},`.repeat(300)}1]}`, 'has more than 30000 names'],
    [
      'six objects of 1,000 names',
      `{"a":[${`${many(1_000)},`.repeat(6)}1]}`,
      'has too many objects with more than 100 names',
    ],
    [
      '50 objects of 101 names',
      `{"a":[${`${many(101)},`.repeat(50)}1]}`,
      'has too many objects with more than 100 names',
    ],
    [
      'more than 10,000 long numbers',
      `{"a":[${'1e-5,'.repeat(10_001)}1]}`,
      'has more than 10000 numbers with an exponent or more than 15 characters',
    ],
  ])('refuses %s', (_, text, flaw) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ code: 'invalid-body', message: `The body of sendIt ${flaw}.` }),
    );
  });

  it('reads any object as JSON.parse does, and refuses it if a name is there twice', () => {
    const string = fc.string({ unit: 'grapheme', maxLength: 8 });
    const scalar = fc.oneof(
      string,
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const name = string.filter((text) => text !== '__proto__');
    const inner = fc.dictionary(name, fc.oneof(scalar, fc.array(scalar)), { maxKeys: 4 });
    const object = fc.dictionary(name, fc.oneof(scalar, inner, fc.array(inner)), { minKeys: 1, maxKeys: 4 });
    fc.assert(
      fc.property(object, (value) => {
        const text = JSON.stringify(value);
        // Integers beyond the safe ones are refused.
        fc.pre(!/e\+|[^.\d]\d{17}/.test(text));
        expect(parse(text)).toEqual(JSON.parse(text));
        const [first = ''] = Object.keys(value);
        expect(() => parse(`${text.slice(0, -1)},${JSON.stringify(first)}:1}`)).toThrow('twice');
      }),
    );
  });

  it('keeps the exact value of a number, or refuses it', () => {
    const number = fc.stringMatching(/^-?(0|[1-9][0-9]{0,19})(\.[0-9]{1,19})?([eE][+-]?[0-9]{1,3})?$/);
    fc.assert(
      fc.property(number, (source) => {
        const read = () => JSON.stringify(parse(`{"a":${source}}`)).slice(5, -1);
        if (isKept(source)) expect(decimalOf(read())).toEqual(decimalOf(source));
        else expect(read).toThrow(inexact);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['names', `{"a":[${`${many(100)},`.repeat(299)}1]}`],
    ['escapes', `{"a":"${'\\n'.repeat(500_000)}"}`],
    ['items', `{"a":[${'1,'.repeat(69_000)}1]}`],
    ['long numbers', `{"a":[${'0.3000000000000000,'.repeat(9_999)}1]}`],
  ])('reads a body full of %s in linear time', (_, text) => {
    const started = performance.now();
    parse(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

/** A decimal number as digits without trailing zeros and an exponent. */
function decimalOf(source: string): { digits: bigint; exponent: number } {
  const [mantissa = '', power = '0'] = source.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  let digits = BigInt(whole + fraction);
  // Zero is added because -0 is not equal to 0.
  let exponent = Number(power) - fraction.length + 0;
  if (digits === 0n) return { digits, exponent: 0 };
  for (; digits % 10n === 0n; exponent++) digits /= 10n;
  return { digits, exponent };
}

/** Whether a double has exactly this value, as it is written again, and no integer too large to be exact. */
function isKept(source: string): boolean {
  const value = Number(source);
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return false;
  const [before, after] = [decimalOf(source), decimalOf(String(value))];
  return before.digits === after.digits && before.exponent === after.exponent;
}
