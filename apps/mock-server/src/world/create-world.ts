import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { WorldOptions } from './options.ts';
import { createReporting } from './reporting.ts';
import { fillBig } from './seed/big.ts';
import { fillDemo } from './seed/demo-records.ts';
import { fillData } from './seed/fill-data.ts';
import { keepOneNumber } from './seed/keep-one-number.ts';
import { createTables } from './tables/tables.ts';
import type { SeedName, World, WorldSeed } from './world.ts';

export interface WorldSettings {
  readonly seed?: WorldSeed;
  readonly options: WorldOptions;
  readonly now: () => number;
}

const defaultSeed: WorldSeed = { name: 'demo', number: 1 };

/** Makes a world with the data of its seed. The times in the data count back from now. */
export function createWorld({ seed = defaultSeed, options, now }: WorldSettings): World {
  const random = xoroshiro128plus(seed.number);
  const world: World = { seed, options, random, now, ...createReporting(), ...createTables() };
  if (seed.name === 'file') fillData(world, seed.data);
  else seeds[seed.name](world);
  if (seed.numbers === 1) keepOneNumber(world);
  return world;
}

/** How a new world gets its data. */
export const seeds: Readonly<Record<SeedName, (world: World) => void>> = {
  /** A small shop: a team, a few customers, and an example of everything the API can do. */
  demo: fillDemo,
  /** The demo, plus 100,000 customers and a million messages. Takes seconds and half a gigabyte of memory. */
  big: (world: World) => fillBig(world),
  empty: (_world: World) => undefined,
};
