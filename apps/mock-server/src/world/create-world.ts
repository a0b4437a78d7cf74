import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { assembleWorld } from './assemble-world.ts';
import type { WorldOptions } from './options.ts';
import { keepPlans } from './plans/keep-plans.ts';
import { fillBig } from './seed/big.ts';
import { fillDemo } from './seed/demo-records.ts';
import { fillData } from './seed/fill-data.ts';
import { keepOneNumber } from './seed/keep-one-number.ts';
import type { SeedName, World, WorldSeed } from './world.ts';

export interface WorldSettings {
  readonly seed?: WorldSeed;
  readonly options: WorldOptions;
  readonly now: () => number;
}

const defaultSeed: WorldSeed = { name: 'demo', number: 1 };

/** Makes a world with the data of its seed. The times in the data count back from now. */
export function createWorld({ seed = defaultSeed, options, now }: WorldSettings): World {
  const world = assembleWorld({ seed, options, random: xoroshiro128plus(seed.number) }, now);
  if (options.clock === 'frozen') world.clock.setScale(0);
  if (seed.name === 'file') fillData(world, seed.data);
  else seeds[seed.name](world);
  if (seed.numbers === 1) keepOneNumber(world);
  return keepPlans(world);
}

/** How a new world gets its data. */
export const seeds: Readonly<Record<SeedName, (world: World) => void>> = {
  /** A small shop: a team, a few customers, and an example of everything the API can do. */
  demo: fillDemo,
  /** The demo, plus 100,000 customers and a million messages. Takes seconds and half a gigabyte of memory. */
  big: (world: World) => fillBig(world),
  empty: (_world: World) => undefined,
};
