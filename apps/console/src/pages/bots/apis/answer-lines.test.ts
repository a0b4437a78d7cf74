import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOfAnswer } from './answer-lines.ts';

test('shows JSON as it is, and where each value is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const lines = linesOfAnswer(JSON.stringify(json)) ?? [];
      const text = lines.map(({ depth, before, text: shown, after }) => '  '.repeat(depth) + before + shown + after);
      expect(text.join('\n')).toBe(JSON.stringify(JSON.parse(JSON.stringify(json)), null, 2));
    }),
  );
  const paths = linesOfAnswer('{"a":[{"b":1},"x"],"c":null,"d":{}}')?.flatMap(({ path }) => (path ? [path] : []));
  expect(paths).toEqual([['a', 0, 'b'], ['a', 1], ['c']]);
});

test.each(['', '<html>', '{"a":'])('has no lines for %j', (body) => {
  expect(linesOfAnswer(body)).toBeUndefined();
});
