import fc from 'fast-check';
import { expect, test } from 'vitest';
// The mock reads the paths that are written here.
import { readPath } from '../../../../../mock-server/src/world/bots/read-path.ts';
import { type AnswerPath, keepValue, pathOfValue, problemOfName, problemOfPath } from './path-of-value.ts';

test.each<[AnswerPath, string | undefined]>([
  [['name'], 'name'],
  [['data', 'items', 0, 'id'], 'data.items[0].id'],
  [[0, 'id'], '[0].id'],
  [['first name', '0'], 'first name.0'],
  [['a.b'], undefined],
  [['a[0]'], undefined],
  [[''], undefined],
])('writes %j as %j', (path, written) => {
  expect(pathOfValue(path)).toBe(written);
});

test.each([
  ['', 'noPath'],
  [' ', 'noPath'],
  ['$', 'root'],
  ['$.data.id', 'root'],
  ['$[0].id', 'root'],
  ['data["id"]', 'quoted'],
  ['data.items[0].id', undefined],
  ['$ref.id', undefined],
])('finds in the path %j: %s', (path, problem) => {
  expect(problemOfPath(path)).toBe(problem);
});

test('writes paths that the mock reads as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      for (const [path, value] of leaves(json)) {
        const written = pathOfValue(path);
        if (written !== undefined) expect(readPath(json, written)).toEqual(value);
      }
    }),
  );
});

function leaves(json: unknown, path: AnswerPath = []): [AnswerPath, unknown][] {
  if (typeof json !== 'object' || json === null) return [[path, json]];
  const parts = Array.isArray(json) ? [...json.entries()] : Object.entries(json);
  return parts.flatMap(([part, value]) => leaves(value, [...path, part]));
}

test('names what is kept after the last name of its path, each once', () => {
  const first = keepValue([], ['data', 'order-id']);
  const second = keepValue(first, ['items', 0, 'order id']);
  const third = keepValue(second, [0]);
  expect(third).toEqual([
    { name: 'order_id', path: 'data.order-id' },
    { name: 'order_id_2', path: 'items[0].order id' },
    { name: 'value', path: '[0]' },
  ]);
  expect(keepValue(third, ['data', 'order-id'])).toBe(third);
  expect(third.map((_, index) => problemOfName(third, index))).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['', 'empty'],
  ['a b', 'characters'],
  ['__proto__', 'characters'],
  ['name', 'taken'],
  ['name2', undefined],
])('says what is wrong with the name %j', (name, problem) => {
  const results = [
    { name: 'name', path: 'a' },
    { name, path: 'b' },
  ];
  expect(problemOfName(results, 1)).toBe(problem);
});
