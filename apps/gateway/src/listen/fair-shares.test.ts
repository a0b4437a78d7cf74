import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFairShares } from './fair-shares.ts';

const limit = 1_000;

/** Takes single units until nothing is given. */
function takeAll(take: () => boolean): number {
  let taken = 0;
  while (take()) taken += 1;
  return taken;
}

it('gives one team half, two a third each, and so on', () => {
  for (let teams = 1; teams <= 9; teams += 1) {
    const shares = createFairShares(limit);
    const held = Array.from({ length: teams }, () => 0);
    for (let isTaken = true; isTaken; ) {
      isTaken = false;
      for (const index of held.keys()) {
        if (!shares.shareOf(`team ${index}`).take(1)) continue;
        held[index] = (held[index] ?? 0) + 1;
        isTaken = true;
      }
    }
    for (const amount of held) expect(Math.abs(amount - limit / (teams + 1))).toBeLessThanOrEqual(1);
  }
});

it('leaves room for a team that holds nothing, whatever the others took and gave', () => {
  const team = fc.constantFrom('a', 'b', 'c');
  const step = fc.record({ team, amount: fc.integer({ min: 1, max: 20 }), gives: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
      const shares = createFairShares(limit);
      const held = new Map<string, number>();
      for (const { team, amount, gives } of steps) {
        const before = held.get(team) ?? 0;
        if (gives && before >= amount) {
          shares.shareOf(team).give(amount);
          held.set(team, before - amount);
        } else if (shares.shareOf(team).take(amount)) held.set(team, before + amount);
      }
      const used = [...held.values()].reduce((sum, amount) => sum + amount, 0);
      expect(shares.used).toBe(used);
      // Each of the three took at most half of what it found, and the last amount.
      expect(limit - used).toBeGreaterThanOrEqual(limit / 8 - 3 * 20);
      expect(shares.shareOf('d').take(50)).toBe(true);
    }),
  );
});

it('gives even the only unit to a team that holds nothing', () => {
  for (const [total, first] of [
    [1, 1],
    [2, 1],
    [3, 2],
    [40, 20],
  ] as const) {
    const share = createFairShares(total).shareOf('a');
    expect(takeAll(() => share.take(1))).toBe(first);
    share.give(1);
    expect(share.take(1)).toBe(true);
  }
});

it('takes nothing if it cannot take all', () => {
  const shares = createFairShares(10);
  expect(shares.shareOf('a').take(11)).toBe(false);
  expect(shares.used).toBe(0);
});
