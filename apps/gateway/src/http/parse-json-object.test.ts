import { describe, expect, it } from 'vitest';
import { parseJsonObject } from './parse-json-object.ts';

const parse = (text: string | Buffer) => parseJsonObject(Buffer.from(text));
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('parseJsonObject', () => {
  it.each([
    ['{}', '{}'],
    [' { "a" : 1.50 , "b" : [ ] } ', '{"a":1.5,"b":[]}'],
    ['{"a":"x:y\\":{","b:":{"a":1}}', '{"a":"x:y\\":{","b:":{"a":1}}'],
    ['{"a":[{"x":1},{"x":2}]}', '{"a":[{"x":1},{"x":2}]}'],
    ['{"a":"\\ud83d\\ude42 \\u0041"}', '{"a":"🙂 A"}'],
    ['{"constructor":1,"toString":2}', '{"constructor":1,"toString":2}'],
    ['{"a":-9007199254740991,"b":1e-7}', '{"a":-9007199254740991,"b":1e-7}'],
    [nested(32), nested(32)],
  ])('serializes %s again', (text, rewritten) => {
    expect(parse(text)).toMatchObject({ text: rewritten });
  });

  it.each([
    ['nothing', '', 'is not JSON'],
    ['half a body', '{"a":', 'is not JSON'],
    ['NaN', '{"a":NaN}', 'is not JSON'],
    ['a raw NUL', '{"a":"\0"}', 'is not JSON'],
    ['a byte order mark', '\ufeff{}', 'is not JSON'],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'is not UTF-8'],
    ['UTF-16', Buffer.from('{}', 'utf16le'), 'is not JSON'],
    ['a list', '[{}]', 'is not a JSON object'],
    ['null', 'null', 'is not a JSON object'],
    ['a string', '"a"', 'is not a JSON object'],
    ['a repeated name', '{"from":"a","to":"b","from":"c"}', 'has the same name twice in one object'],
    ['a repeated name, escaped', '{"from":"a","\\u0066rom":"c"}', 'has the same name twice in one object'],
    ['a repeated name within', '{"a":[{"x":1,"x":1}]}', 'has the same name twice in one object'],
    ['__proto__', '{"__proto__":{"from":"x"}}', 'has a name that cannot be forwarded'],
    ['__proto__ within, escaped', '{"a":{"__proto\\u005f_":1}}', 'has a name that cannot be forwarded'],
    ['an unpaired surrogate', '{"a":"\\ud800"}', 'has a string with a NUL or an unpaired surrogate'],
    ['an escaped NUL', '{"a":["\\u0000"]}', 'has a string with a NUL or an unpaired surrogate'],
    ['an unpaired surrogate in a name', '{"\\udc00":1}', 'has a name that cannot be forwarded'],
    ['a number JSON.parse rounds', '{"a":9007199254740993}', 'has a number too large to be exact; send it as a string'],
    ['a number beyond the range', '{"a":1e400}', 'has a number too large to be exact; send it as a string'],
    ['33 levels', nested(33), 'is nested more than 32 levels deep'],
    ['10^5 levels', nested(100_000), 'is nested more than 32 levels deep'],
    ['10^5 lists', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'is nested more than 32 levels deep'],
  ])('refuses %s', (_, text, flaw) => {
    expect(parse(text)).toEqual({ flaw });
  });

  it.each([
    ['names', `{${Array.from({ length: 90_000 }, (_, i) => `"k${i}":1`).join(',')}}`],
    ['escapes', `{"a":"${'\\n'.repeat(500_000)}"}`],
    ['items', `{"a":[${'1,'.repeat(500_000)}1]}`],
  ])('reads a mebibyte of %s in linear time', (_, text) => {
    const started = performance.now();
    expect(parse(text)).toHaveProperty('text');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
