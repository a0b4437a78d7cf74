import { expect, it } from 'vitest';
import { formatJson, formatTable, printable } from './format.ts';

it('aligns columns without trailing spaces', () => {
  expect(
    formatTable(
      ['ID', 'TEAM'],
      [
        ['1', 'Support'],
        ['22', 'A'],
      ],
    ),
  ).toBe('ID  TEAM\n1   Support\n22  A\n');
});

it.each([
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['two\nlines\t', 'two\\u{a}lines\\u{9}'],
  ['\u202eright to left', '\\u{202e}right to left'],
  ['\u2028', '\\u{2028}'],
  ['टीम 🙂', 'टीम 🙂'],
])('escapes %j so that it cannot control a terminal', (text, expected) => {
  expect(printable(text)).toBe(expected);
  expect(formatTable(['X'], [[text]])).toBe(`X\n${expected}\n`);
});

it('indents JSON and ends with a newline', () => {
  expect(formatJson([{ a: 1 }])).toBe('[\n  {\n    "a": 1\n  }\n]\n');
});

it.each(['\u001b[2J', '\u009b2J', '\u202ex', '\u2028', '\u{e0001}', 'a\nb', 'टीम 🙂'])(
  'escapes %j in JSON that still parses to the same value',
  (text) => {
    const json = formatJson({ text });
    expect(JSON.parse(json)).toEqual({ text });
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  },
);
