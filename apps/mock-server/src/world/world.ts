import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Random } from './ids.ts';
import type { WorldOptions } from './options.ts';
import { type SeedName, seeds } from './seed/seeds.ts';
import { createTables, type Tables } from './tables.ts';

/** Everything that the mock remembers of one account. Rules read and change it through its tables and nothing else. */
export interface World extends Tables {
  /** What the world was made from; a reset makes it again. */
  readonly seed: WorldSeed;
  readonly options: WorldOptions;
  readonly random: Random;
  /** Milliseconds since 1970, by the clock of this world. */
  now(): number;
}

/** The data of a new world, and the number that its ids come from. */
export interface WorldSeed {
  readonly name: SeedName;
  readonly number: number;
}

/** What a new world is made of. */
export interface WorldSettings {
  readonly seed?: WorldSeed;
  readonly options: WorldOptions;
  readonly now: () => number;
}

const defaultSeed: WorldSeed = { name: 'demo', number: 1 };

/** Makes a world with the data of its seed, whose times count back from now. */
export function createWorld({ seed = defaultSeed, options, now }: WorldSettings): World {
  const world: World = { seed, options, random: xoroshiro128plus(seed.number), now, ...createTables() };
  seeds[seed.name](world);
  return world;
}
