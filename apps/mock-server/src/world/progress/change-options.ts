import type { WorldOptions } from '../options.ts';
import { tableOf } from '../tables/tables.ts';
import type { World } from '../world.ts';
import { courseOf, tableOfKind } from './courses.ts';
import { type Progressing, resume } from './release.ts';

/**
 * Changes how a world behaves from now on. What is under way follows: it waits where nothing comes by itself any more,
 * and goes on where it waited. Options that say what a world starts with have an effect with its next reset.
 */
export function changeOptions(world: World, options: WorldOptions): void {
  const before = world.options.progress;
  world.options = options;
  const names = Object.keys(before) as Progressing[]; // the object's own names
  const changed = names.filter((name) => before[name] !== options.progress[name]);
  const isWaiting = (name: Progressing) => options.progress[name] === 'manual' || options.progress[name] === 'held';
  resume(
    world,
    changed.filter((name) => !isWaiting(name)),
  );
  putPlannedAgain(world, changed);
}

/** Each row that is put follows the options. */
function putPlannedAgain(world: World, which: readonly Progressing[]): void {
  for (const { kind, target } of [...world.plans.values()]) {
    const table = tableOfKind(kind);
    const option = table && courseOf(table).option;
    const row = option && which.includes(option) ? tableOf(world, table).get(target) : undefined;
    if (table && row) tableOf(world, table).put(row);
  }
}
