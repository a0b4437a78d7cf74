import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonPlace } from './json-place.ts';

test.each([
  ['{"a": }', 1, 7],
  ['{\n  "a": 1,\n}', 3, 1],
  ["{'a': 1}", 1, 2],
  ['{"a": 1 "b": 2}', 1, 9],
  ['{"a": 01}', 1, 7],
  ['["a", ]', 1, 7],
  ['[1}', 1, 3],
  ['{"a": "x\ny"}', 1, 7],
  ['{"a": tru}', 1, 7],
  ['{"a": 1} x', 1, 10],
  ['{"a": 1', 1, 8],
  ['', 1, 1],
])('finds the place in %j', (text, line, column) => {
  expect(findJsonPlace(text)).toEqual({ line, column });
});

test('agrees with JSON.parse about what is JSON', () => {
  const text = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '0', ':', ' ', '{', '-', 'e', '\\'))
    .map(([json, at, added]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + added + json.slice(place + (at % 2));
    });
  fc.assert(
    fc.property(text, (json) => {
      let isJson = true;
      try {
        JSON.parse(json);
      } catch {
        isJson = false;
      }
      expect(findJsonPlace(json) === undefined).toBe(isJson);
    }),
    { numRuns: 1_000 },
  );
});
