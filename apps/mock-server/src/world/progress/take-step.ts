import { planId } from '../plans/plan.ts';
import { tableOf } from '../tables/tables.ts';
import type { World } from '../world.ts';
import { type CourseTable, courseOf } from './courses.ts';
import { tellStep } from './tell-step.ts';

/** A row with steps. */
export interface Target {
  readonly table: CourseTable;
  readonly id: string;
}

/** Lets a step come to a row now, and tells of it. */
export function takeStep(world: World, { table, id }: Target, step: string): void {
  const course = courseOf(table);
  const row = tableOf(world, table).get(id);
  if (!row) return;
  const now = world.now();
  const position = course.steps.indexOf(step);
  const times = course.times(row).map((time, other) => (other === position ? now : time));
  const after = tableOf(world, table).put(course.withTimes(row, times));
  tellStep(world, { kind: course.kind, row: after, step });
}

/** The step that comes next to a row, by its plan or once it no longer waits; undefined if none will. */
export function nextStep(world: World, { table, id }: Target): string | undefined {
  const course = courseOf(table);
  const row = tableOf(world, table).get(id);
  if (!row) return undefined;
  const now = world.now();
  const planned = course.times(row);
  const waiting = world.waits.get(planId(course.kind, id))?.times ?? {};
  const open = course.open(row, (time) => time !== null && time <= now);
  let next: string | undefined;
  let nextAt = Infinity;
  for (const [position, step] of course.steps.entries()) {
    const at = planned[position] ?? waiting[step] ?? Infinity;
    if (!open.includes(step) || at >= nextAt || (planned[position] ?? Infinity) <= now) continue;
    next = step;
    nextAt = at;
  }
  return next;
}
