import type { WorldClock } from './clock.ts';
import type { Random } from './ids.ts';
import type { MessageOutcome } from './messages/outcomes.ts';
import type { WorldOptions } from './options.ts';
import type { Reporting } from './reporting.ts';
import type { SeedData } from './seed/seed-data.ts';
import type { Tables } from './tables/tables.ts';

/** Everything the mock remembers about one account. Rules read and change it only through its tables. */
export interface World extends Tables, Reporting {
  /** What the world was made from; a reset makes it from this again. */
  readonly seed: WorldSeed;
  /** Replaced when they change. */
  options: WorldOptions;
  readonly random: Random;
  readonly clock: WorldClock;
  /** What happens to messages that are sent now, to any recipient; undefined while no request chooses it. */
  readonly outcome?: MessageOutcome | undefined;
  /** Milliseconds since 1970, by the clock of this world. */
  now(): number;
}

/** The data of a new world, and the number that seeds its random generator. */
export type WorldSeed = WorldSeedNumbers & (NamedData | DescribedData);

interface WorldSeedNumbers {
  readonly number: number;
  /** With 1, everything in the data is on a single WABA number; without it, on all of them. */
  readonly numbers?: 1 | undefined;
}

interface NamedData {
  readonly name: SeedName;
}

/** The data of a seed file, or of a request. */
interface DescribedData {
  readonly name: 'file';
  readonly data: SeedData;
}

/** A small shop, that shop with a million messages, or no data at all. */
export type SeedName = 'demo' | 'big' | 'empty';
