import { WorldClock } from './clock.ts';
import { createReporting } from './reporting.ts';
import { createTables } from './tables/tables.ts';
import type { World } from './world.ts';

/** A world without rows. `baseNow` is the clock that it follows. */
export function assembleWorld(head: Pick<World, 'seed' | 'options' | 'random'>, baseNow: () => number): World {
  const tables = createTables();
  const clock = new WorldClock(tables, baseNow);
  return { ...head, clock, now: clock.now, ...createReporting(), ...tables };
}
