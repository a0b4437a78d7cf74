import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionAt, offeredVariables, segmentsOf } from './complete-variable.ts';

/** The cursor is written `|`, and what would be replaced is between brackets. */
test.each<readonly [marked: string, expected: string | undefined, typed: string | undefined]>([
  ['|', undefined, undefined],
  ['{|', undefined, undefined],
  ['{{|', '[{{]', ''],
  ['|{{', undefined, undefined],
  ['{|{', undefined, undefined],
  ['Hi {{cus|', 'Hi [{{cus]', 'cus'],
  ['Hi {{ cus| there', 'Hi [{{ cus] there', 'cus'],
  ['{{customer.na|me}}!', '[{{customer.name}}]!', 'customer.na'],
  ['{{|customer.name}}', '[{{customer.name}}]', ''],
  ['{{customer.name}|}', undefined, undefined],
  ['{{customer.name}}|', undefined, undefined],
  ['{{customer.name}} {{a|', '{{customer.name}} [{{a]', 'a'],
  ['{{| Hello {{customer.name}}', '[{{] Hello {{customer.name}}', ''],
  ['{{a\nb|', undefined, undefined],
  ['{{a|\nb}}', '[{{a]\nb}}', 'a'],
  ['{"a":{{{cus|', '{"a":{[{{cus]', 'cus'],
  ['{{customer.fields.Delivery sl|ot}}', '[{{customer.fields.Delivery slot}}]', 'customer.fields.Delivery sl'],
])('at the cursor of %j it completes %j', (marked, expected, typed) => {
  const cursor = marked.indexOf('|');
  const value = marked.replace('|', '');
  const found = completionAt(value, cursor);
  const shown =
    found && `${value.slice(0, found.start)}[${value.slice(found.start, found.end)}]${value.slice(found.end)}`;
  expect([shown, found?.typed]).toEqual([expected, typed]);
});

const pieces = fc.array(fc.constantFrom('{', '}', '{{', '}}', 'a', ' ', '\n', '.', '{{customer.name}}', '🙂'), {
  maxLength: 30,
});

test('a completion has the cursor, keeps what is around it, and leaves a complete variable', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), (parts, seed) => {
      const value = parts.join('');
      const cursor = seed % (value.length + 1);
      const found = completionAt(value, cursor);
      if (!found) return;
      expect(found.start + 2).toBeLessThanOrEqual(cursor);
      expect(found.end).toBeGreaterThanOrEqual(cursor);
      const inserted = '{{chat.id}}';
      const after = value.slice(0, found.start) + inserted + value.slice(found.end);
      expect(completionAt(after, found.start + inserted.length)).toBeUndefined();
      expect(segmentsOf(after)).toContainEqual({ start: found.start, text: inserted, isVariable: true });
    }),
  );
});

test('the segments of a value are the value, and nothing outside of a segment is a variable', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const value = parts.join('');
      const segments = segmentsOf(value);
      expect(segments.map(({ text }) => text).join('')).toBe(value);
      for (const { start, text, isVariable } of segments) {
        expect(value.startsWith(text, start)).toBe(true);
        expect(/\{\{[^{}\n]+\}\}/.test(text)).toBe(isVariable);
      }
    }),
  );
});

test.each([
  ['', ['answers.customer', 'customer.name', 'chat.id']],
  ['CHAT', ['chat.id']],
  ['customer', ['customer.name', 'answers.customer']],
  ['nothing', []],
])('what is offered for %j begins with it first: %j', (typed, expected) => {
  const variables = ['answers.customer', 'customer.name', 'chat.id'].map((name) => ({ name, about: '' }));
  expect(offeredVariables(variables, typed).map(({ name }) => name)).toEqual(expected);
});
