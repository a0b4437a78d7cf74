import type { WorldOptions } from '../options.ts';
import { tableOf } from '../tables/tables.ts';
import type { Wait } from '../tables/waits.ts';
import type { World } from '../world.ts';
import { courseOf, tableOfKind } from './courses.ts';
import { type Target, takeStep } from './take-step.ts';

/** What progresses in a world: messages, exports and so on. */
export type Progressing = keyof WorldOptions['progress'];

interface WaitingStep extends Target {
  readonly step: string;
  readonly at: number;
}

/**
 * Lets the steps come that would have come by now, in the order in which they would have; their time is now. What was
 * to come later waits on.
 *
 * @returns how many there were
 */
export function release(world: World, which?: readonly Progressing[]): number {
  const now = world.now();
  const due = [...waitsOf(world, which)].flatMap(listSteps).filter(({ at }) => at <= now);
  for (const { step, ...target } of due.toSorted((a, b) => a.at - b.at)) takeStep(world, target, step);
  return due.length;
}

/** Lets what waits go on: what would have come by now comes now, and the rest by itself. */
export function resume(world: World, which: readonly Progressing[]): void {
  release(world, which);
  for (const wait of [...waitsOf(world, which)]) {
    const table = tableOfKind(wait.kind);
    const row = table && tableOf(world, table).get(wait.target);
    world.waits.delete(wait.id);
    if (!row) continue;
    const course = courseOf(table);
    const times = course.times(row).map((time, position) => time ?? wait.times[course.steps[position] ?? ''] ?? null);
    tableOf(world, table).put(course.withTimes(row, times));
  }
}

function* waitsOf(world: World, which: readonly Progressing[] | undefined): Generator<Wait> {
  for (const wait of world.waits.values()) {
    const table = tableOfKind(wait.kind);
    const option = table && courseOf(table).option;
    if (option && (which === undefined || which.includes(option))) yield wait;
  }
}

function listSteps({ kind, target: id, times }: Wait): WaitingStep[] {
  const table = tableOfKind(kind);
  if (!table) return [];
  return courseOf(table).steps.flatMap((step) => {
    const at = times[step];
    return at === undefined ? [] : [{ table, id, step, at }];
  });
}
