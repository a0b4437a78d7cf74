import { expect, it } from 'vitest';
import { formatTable, printable } from './format-table.ts';

it('aligns columns and ends no line in spaces', () => {
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
])('writes %j so that it does nothing to a terminal', (text, expected) => {
  expect(printable(text)).toBe(expected);
  expect(formatTable(['X'], [[text]])).toBe(`X\n${expected}\n`);
});
