import type { WorldOptions } from './options.ts';
import { type TableRows, tableNames } from './tables/tables.ts';
import type { World } from './world.ts';

/** Everything in a world but its keys, as plain data: the options, and the rows of each table. */
export type WorldState = { options: WorldOptions } & TableRows;

/** Copies a world into plain data that later calls leave alone. */
export function describeWorld(world: World): WorldState {
  const tables = tableNames.map((name) => [name, [...world[name].values()]]);
  return structuredClone({ options: world.options, ...Object.fromEntries(tables) }) as WorldState; // a list a table
}
