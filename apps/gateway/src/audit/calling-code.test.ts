import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callingCodeOf } from './calling-code.ts';

it.each([
  ['919999999921', '91'],
  ['12025550123', '1'],
  ['442079460000', '44'],
  ['79999999999', '7'],
  ['971501234567', '971'],
  ['8801712345678', '880'],
  ['27821234567', '27'],
  ['2101234567', null],
  ['2891234567', null],
  ['9991234567', null],
  ['0912345678', null],
  ['', null],
])('finds the calling code of %j: %j', (digits, code) => {
  expect(callingCodeOf(digits)).toBe(code);
});

/** Beginnings that the ITU lists as spare or withdrawn: each as one number, or as the first and the last of a range. */
const unassigned =
  '000-099 210 214-215 217 219 259 280-289 292-296 384 388 422 424-429 671 684 693-699 801-807 809 830-839 851 854 ' +
  '857-859 871-877 879 884-885 887-899 969 978 990-991 997 999';

it('finds a calling code of every beginning that the ITU has assigned, and of no other', () => {
  const ranges = unassigned.split(' ').map((range) => range.split('-').map(Number));
  for (let start = 0; start <= 999; start += 1) {
    const isSpare = ranges.some(([first = 0, last = first]) => start >= first && start <= last);
    const digits = `${start}`.padStart(3, '0');
    expect({ digits, isSpare: callingCodeOf(`${digits}12345678`) === null }).toEqual({ digits, isSpare });
  }
});

it('gives every number one calling code of one to three digits that it begins with, or none', () => {
  const numbers = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99_999_999 }));
  fc.assert(
    fc.property(numbers, ([start, rest]) => {
      const digits = `${start}`.padStart(3, '0') + `${rest}`.padStart(8, '0');
      const code = callingCodeOf(digits);
      if (code === null) return;
      expect(digits.startsWith(code)).toBe(true);
      expect(callingCodeOf(`${code}12345678`)).toBe(code);
    }),
    { numRuns: 2_000 },
  );
});
