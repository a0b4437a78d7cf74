import { seeds } from '../create-world.ts';
import type { SeedName, WorldSeed } from '../world.ts';
import { type SeedData, seedDataShape } from './seed-data.ts';

/** Reads the seed of a world from plain data of unknown origin, or says what is wrong with it. */
export function readSeed(input: unknown): WorldSeed | { problem: string } {
  const { name, number, numbers, data } = (input ?? {}) as Readonly<Record<string, unknown>>; // each field is checked below
  if (!(isSeedName(name) || name === 'file') || typeof number !== 'number' || !Number.isInteger(number)) {
    return { problem: `seed must name one of ${Object.keys(seeds).join(', ')}, file and a whole number.` };
  }
  if (numbers !== undefined && numbers !== 1) return { problem: 'seed.numbers must be 1, or left out.' };
  const common: Pick<WorldSeed, 'number' | 'numbers'> = numbers === 1 ? { number, numbers } : { number };
  if (name !== 'file') return { name, ...common };
  const flaw = seedDataShape.findFlaw(data);
  if (flaw) return { problem: `seed.data${flaw.at} ${flaw.says}.` };
  return { name, ...common, data: data as SeedData }; // of its shape, as just checked
}

function isSeedName(name: unknown): name is SeedName {
  return typeof name === 'string' && Object.hasOwn(seeds, name);
}
