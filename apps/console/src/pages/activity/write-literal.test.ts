import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeLiteral } from './write-literal.ts';

it.each([
  ['a', "'a'"],
  [`it's "so"`, `'it\\'s "so"'`],
  ['a\nb\\', "'a\\nb\\\\'"],
  [{ to: '91', 'x-a': [1, true, null] }, "{ to: '91', 'x-a': [1, true, null] }"],
  [{}, '{}'],
  [[], '[]'],
  [{ a: 'x'.repeat(60), b: 'y'.repeat(60) }, `{\n  a: '${'x'.repeat(60)}',\n  b: '${'y'.repeat(60)}',\n}`],
])('writes %j', (value, expected) => {
  expect(writeLiteral(value)).toBe(expected);
});

it('writes what JavaScript reads as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.stringify(value);
      // What is written is the code of a person's test, which has to be run to know what it means.
      const read: unknown = new Function(`return (${writeLiteral(JSON.parse(json))});`)();
      expect(JSON.stringify(read)).toBe(json);
    }),
  );
});
