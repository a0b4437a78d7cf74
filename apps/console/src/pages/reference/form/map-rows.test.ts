import { expect, test } from 'vitest';
import { type MapRow, objectOfRows, rowsFor } from './map-rows.ts';

/** Rows from pairs of name and value. */
function setup(...pairs: [name: string, value: unknown][]): MapRow[] {
  return pairs.map(([name, value], id) => ({ id, name, value }));
}

test.for<[MapRow[], unknown]>([
  [setup(['city', 'Pune'], ['', 'lost']), { city: 'Pune' }],
  [setup(['a', '1'], ['a', '2']), { a: '2' }],
  // An entry that has a name is sent, even while its value is empty.
  [setup(['a', undefined]), { a: '' }],
  [[], {}],
])('%j write %j', ([rows, object]) => {
  expect(objectOfRows(rows)).toEqual(object);
});

test('a name is only a name', () => {
  const object = objectOfRows(setup(['__proto__', 'x']));
  expect(Object.keys(object)).toEqual(['__proto__']);
});

test('rows that are being typed stay as they are', () => {
  const typed = setup(['b', '1'], ['', 'not yet'], ['2', 'x']);
  expect(rowsFor({ 2: 'x', b: '1' }, typed)).toBe(typed);
});

test('rows follow an object that was changed elsewhere', () => {
  expect(rowsFor({ c: '3' }, setup(['b', '1']))).toEqual(setup(['c', '3']));
});
