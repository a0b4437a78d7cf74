import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveRow, nextRowId, replaceRow } from './change-rows.ts';

const someRows = fc.uniqueArray(fc.oneof(fc.nat(40).map(String), fc.string({ minLength: 1, maxLength: 3 })), {
  maxLength: 12,
});

test('moving a row loses none, and moving it back restores the order', () => {
  fc.assert(
    fc.property(someRows, fc.nat(14), fc.constantFrom(-1 as const, 1 as const), (rows, index, by) => {
      const moved = moveRow(rows, index, by);
      expect(moved.toSorted()).toEqual(rows.toSorted());
      const isMoved = index < rows.length && index + by >= 0 && index + by < rows.length;
      expect(moved.indexOf(rows[index] ?? '')).toBe(isMoved ? index + by : rows.indexOf(rows[index] ?? ''));
      if (isMoved) expect(moveRow(moved, index + by, by === 1 ? -1 : 1)).toEqual(rows);
      else expect(moved).toEqual(rows);
    }),
  );
});

test('a new row has an id that no other row has', () => {
  fc.assert(
    fc.property(someRows, (ids) => {
      expect(ids).not.toContain(nextRowId(ids.map((id) => ({ id }))));
    }),
  );
});

test.each([
  ['replaced', 1, 'x', ['a', 'x', 'c']],
  ['removed', 1, undefined, ['a', 'c']],
  ['not there', 3, 'x', ['a', 'b', 'c']],
])('a row that is %s leaves the others', (_, index, row, expected) => {
  expect(replaceRow(['a', 'b', 'c'], index, row)).toEqual(expected);
});
