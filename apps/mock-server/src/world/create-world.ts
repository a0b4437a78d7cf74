import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { WorldOptions } from './options.ts';
import { seeds } from './seed/seeds.ts';
import { createTables } from './tables/tables.ts';
import type { World, WorldSeed } from './world.ts';

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
