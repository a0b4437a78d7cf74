import { WorldClock } from './clock.ts';
import { createReporting } from './reporting.ts';
import { createTables, type Tables } from './tables/tables.ts';
import type { World } from './world.ts';

/** A world with the rows of its tables, at first none. `baseNow` is the clock that it follows. */
export function assembleWorld(
  head: Pick<World, 'seed' | 'options' | 'random'>,
  baseNow: () => number,
  tables: Tables = createTables(),
): World {
  const clock = new WorldClock(tables, baseNow);
  return { ...head, clock, now: clock.now, ...createReporting(), ...tables };
}
