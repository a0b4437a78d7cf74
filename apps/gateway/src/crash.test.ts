import { expect, it } from 'vitest';
import { runCrashRounds } from './crash-rounds.fixture.ts';

it('killed under load 10 times, loses no record, sends no message twice when its sends are repeated, and verifies', async () => {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const { answered, cut, seen, checkpoints, repeated, repeatedAnswered } = await runCrashRounds(10, seed);
  // Otherwise the rounds have tested nothing.
  expect(answered).toBeGreaterThan(200);
  expect(seen).toBeGreaterThan(100);
  expect(cut).toBeGreaterThan(20);
  expect(repeated).toBeGreaterThan(10);
  expect(repeatedAnswered).toBeGreaterThan(0);
  expect(checkpoints).toBeGreaterThan(0);
}, 180_000);
