import type { Random } from './ids.ts';
import type { WorldOptions } from './options.ts';
import type { Tables } from './tables/tables.ts';

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

/** What a new world begins with: a small shop, that shop with a million messages, or nothing at all. */
export type SeedName = 'demo' | 'big' | 'empty';
