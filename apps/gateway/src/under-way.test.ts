import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnderWay } from './under-way.ts';

describe('UnderWay', () => {
  it('holds what was added and not removed, newest first', () => {
    const step = fc.oneof(fc.constant('add' as const), fc.nat(30));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const underWay = new UnderWay<number>();
        const removals: (() => void)[] = [];
        const expected = new Set<number>();
        for (const each of steps) {
          if (each === 'add') {
            expected.add(removals.length);
            removals.push(underWay.add(removals.length));
          } else {
            removals[each]?.(); // the second time, it changes nothing
            expected.delete(each);
          }
          expect(underWay.newestFirst()).toEqual([...expected].reverse());
          expect(underWay.size).toBe(expected.size);
        }
      }),
    );
  });
});
