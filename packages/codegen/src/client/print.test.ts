import { expect, it } from 'vitest';
import { printLiteral } from './print-literal.ts';
import { printTsdoc, wrapMarkdown } from './print-tsdoc.ts';
import { printType } from './print-type.ts';

it('fills paragraphs and list items up to the width, and indents what hangs', () => {
  expect(wrapMarkdown('One two\nthree four.\n\n- Five six\n  seven.\n- Eight.', 12)).toEqual([
    'One two',
    'three four.',
    '',
    '- Five six',
    '  seven.',
    '- Eight.',
  ]);
});

it('keeps a short comment on one line, and closes none early', () => {
  expect(printTsdoc(['A path such as `a/*/b`.'])).toBe('/** A path such as `a/*\\/b`. */\n');
  expect(printTsdoc(['', ' '])).toBe('');
});

it('sets one tag below the other', () => {
  expect(printTsdoc(['Text.', '@throws A.', '@see b'])).toBe('/**\n * Text.\n *\n * @throws A.\n * @see b\n */\n');
});

it('breaks what is too long for a line, and several objects in any case', () => {
  expect(printLiteral({ a: "it's", 'b-c': ['d'] })).toBe(`{ a: "it's", 'b-c': ['d'] }`);
  expect(printLiteral({ a: undefined, b: 1 })).toBe('{ b: 1 }');
  expect(printLiteral({ a: 'x'.repeat(120) })).toContain('{\n  a: ');
  expect(
    printLiteral([
      { a: 1, b: 2 },
      { a: 1, b: 2 },
    ]),
  ).toBe('[\n  { a: 1, b: 2 },\n  { a: 1, b: 2 },\n]');
});

it.each([
  [{ type: 'array', items: { enum: ['A', 'B'] } }, "('A' | 'B')[]"],
  [{ type: 'string', contentMediaType: 'image/png' }, 'FileContent'],
  [{ type: 'object' }, undefined],
])('spells %j as %s', (schema, expected) => {
  expect(printType(schema)).toBe(expected);
});

it.each([
  [{ type: 'array', items: { type: 'string' } }, 'readonly string[]'],
  [{ type: 'array', items: { type: 'array', items: { enum: [1, 2] } } }, 'readonly (readonly (1 | 2)[])[]'],
])('spells %j in an input as %s', (schema, expected) => {
  expect(printType(schema, 'readonly ')).toBe(expected);
});
