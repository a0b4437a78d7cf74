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
