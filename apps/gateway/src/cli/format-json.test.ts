import { expect, it } from 'vitest';
import { formatJson } from './format-json.ts';

it('indents, and ends in a line break', () => {
  expect(formatJson([{ a: 1 }])).toBe('[\n  {\n    "a": 1\n  }\n]\n');
});

it.each(['\u001b[2J', '\u009b2J', '\u202ex', '\u2028', '\u{e0001}', 'a\nb', 'टीम 🙂'])(
  'escapes %j so that it still reads the same',
  (text) => {
    const json = formatJson({ text });
    expect(JSON.parse(json)).toEqual({ text });
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  },
);
