import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { WorldOptions } from './options.ts';
import { fillBig } from './seed/big.ts';
import { fillDemo } from './seed/demo-records.ts';
import { createTables } from './tables/tables.ts';
import type { SeedName, World, WorldSeed } from './world.ts';

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

/** How a new world gets its data. */
export const seeds: Readonly<Record<SeedName, (world: World) => void>> = {
  /** A small shop: a team, a few customers, and something of everything that the API can do. */
  demo: fillDemo,
  /** The demo, 100,000 more customers and a million messages; takes seconds and half a gigabyte. */
  big: (world: World) => fillBig(world),
  /** Nothing at all. */
  empty: (_world: World) => undefined,
};
