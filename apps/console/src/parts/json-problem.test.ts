import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonProblem } from './json-problem.ts';

test.each([
  ['{"a": }', 1, 7],
  ['{"version": 1,\n "bot": }', 2, 9],
  ['{"a":1,\n}', 2, 1],
  ['[1\n 2]', 2, 2],
  ['[nul]', 1, 5],
  ['abc', 1, 1],
  ['{"a": tru', 1, 10],
  ['{"a"', 1, 5],
  ['', 1, 1],
  ['{}\n\nx', 3, 1],
])('%j is wrong in line %s, column %s', (text, line, column) => {
  expect(jsonProblem(text)).toEqual({ line, column });
});

test('JSON has no problem, and a character that no token has is found wherever it is', () => {
  const json = fc.json({ maxDepth: 3 }).map((text) => JSON.stringify(JSON.parse(text), null, 2));
  fc.assert(
    fc.property(
      json,
      fc.array(fc.constantFrom('{"a":\n', '[1,\n'), { minLength: 1, maxLength: 4 }),
      (value, around) => {
        expect(jsonProblem(value)).toBeUndefined();
        const wrong = `${around.join('')}@ ${value}`;
        expect(jsonProblem(wrong)).toEqual({ line: around.length + 1, column: 1 });
      },
    ),
  );
});
