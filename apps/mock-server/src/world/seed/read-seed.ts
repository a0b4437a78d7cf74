import { seeds } from '../create-world.ts';
import type { SeedName, WorldSeed } from '../world.ts';

/** Reads the seed of a world from plain data of unknown origin, or says what is wrong with it. */
export function readSeed(input: unknown): WorldSeed | { problem: string } {
  const { name, number, numbers } = (input ?? {}) as Readonly<Record<string, unknown>>; // each field is checked below
  if (!isSeedName(name) || typeof number !== 'number' || !Number.isInteger(number)) {
    return { problem: `seed must name one of ${Object.keys(seeds).join(', ')} and a whole number.` };
  }
  if (numbers !== undefined && numbers !== 1) return { problem: 'seed.numbers must be 1, or left out.' };
  return numbers === 1 ? { name, number, numbers } : { name, number };
}

function isSeedName(name: unknown): name is SeedName {
  return typeof name === 'string' && Object.hasOwn(seeds, name);
}
