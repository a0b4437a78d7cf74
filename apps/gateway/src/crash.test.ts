import { expect, it } from 'vitest';
import { runCrashRounds } from './crash-rounds.fixture.ts';

it('loses no record of an answered or forwarded request when it is killed under load, 20 times, and its log verifies', async () => {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const { answered, cut, seen, checkpoints } = await runCrashRounds(20, seed);
  // Otherwise the rounds have tested nothing.
  expect(answered).toBeGreaterThan(200);
  expect(seen).toBeGreaterThan(100);
  expect(cut).toBeGreaterThan(20);
  expect(checkpoints).toBeGreaterThan(0);
}, 180_000);
