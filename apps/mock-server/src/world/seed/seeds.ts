import type { SeedName, World } from '../world.ts';
import { fillBig } from './big.ts';
import { fillDemo } from './demo-records.ts';

/** How a new world gets its data. */
export const seeds: Readonly<Record<SeedName, (world: World) => void>> = {
  /** A small shop: a team, a few customers, and something of everything that the API can do. */
  demo: fillDemo,
  /** The demo, 100,000 more customers and a million messages; takes seconds and half a gigabyte. */
  big: (world: World) => fillBig(world),
  /** Nothing at all. */
  empty: (_world: World) => undefined,
};
