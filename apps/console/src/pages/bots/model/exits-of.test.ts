import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exitsOf as exitsOfMock } from '../../../../../mock-server/src/world/tables/exits-of.ts';
import { someStep } from '../panel/generated-steps.fixture.ts';
import { exitsOf } from './exits-of.ts';

test('a step has the exits that the mock has for it', () => {
  fc.assert(
    fc.property(someStep, (step) => {
      expect(exitsOf(step)).toEqual(exitsOfMock(step));
    }),
  );
});
