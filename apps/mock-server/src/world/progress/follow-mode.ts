import type { WorldOptions } from '../options.ts';
import { plan, planId } from '../plans/plan.ts';
import type { PlanKind } from '../tables/plans.ts';
import { tableOf } from '../tables/tables.ts';
import type { World } from '../world.ts';
import { type Course, type CourseTable, courseOf } from './courses.ts';

export type ProgressMode = WorldOptions['progress'][keyof WorldOptions['progress']];

/**
 * Changes the times of a row to what its world lets come: everything by plan, the usual steps at once, or nothing by
 * itself. Returns whether the row was changed, and so put again.
 */
export function followMode(world: World, table: CourseTable, row: object): boolean {
  const course = courseOf(table);
  if (world.waits.size > 0) pruneWait(world, course, row);
  const mode = course.option === undefined ? 'plan' : world.options.progress[course.option];
  if (mode === 'plan') return false;
  const now = world.now();
  if (!course.times(row).some((time) => time !== null && time > now)) return false;
  return mode === 'immediate' ? comeAtOnce(world, table, row) : hold(world, table, row);
}

export function forgetWait({ waits }: World, kind: PlanKind, target: string): void {
  waits.delete(planId(kind, target));
}

/** Lets the usual steps come now, and the others as much earlier. */
function comeAtOnce(world: World, table: CourseTable, row: object): boolean {
  const course = courseOf(table);
  const now = world.now();
  const times = course.times(row);
  const usual = course.usual(row);
  const isUsual = (time: number | null, position: number): time is number =>
    time !== null && time > now && usual.includes(course.steps[position] ?? '');
  const early = times.filter(isUsual);
  if (early.length === 0) return false;
  const savedMs = Math.max(...early) - now;
  const soon = times.map((time, position) => {
    if (time === null || time <= now) return time;
    return isUsual(time, position) ? now : Math.max(now, time - savedMs);
  });
  tableOf(world, table).put(course.withTimes(row, soon));
  const steps = course.steps.filter((_, position) => isUsual(times[position] ?? null, position));
  planNow(world, course, { target: course.id(row), steps });
  return true;
}

/** Plans steps that have just been given the present time. They come in their order, after what is due already. */
function planNow(world: World, { kind }: Course<object>, come: { target: string; steps: readonly string[] }): void {
  const now = world.now();
  const due = world.plans.get(planId(kind, come.target));
  const isDue = due !== undefined && due.dueAt <= now;
  if (isDue) world.plans.put({ ...due, steps: [...(due.steps ?? []), ...come.steps] });
  else plan(world, { kind, ...come, dueAt: now });
}

/** Lets no step come by itself: the row waits. */
function hold(world: World, table: CourseTable, row: object): boolean {
  const course = courseOf(table);
  const { kind } = course;
  const target = course.id(row);
  const now = world.now();
  const times = course.times(row);
  const isToCome = (time: number | null): time is number => time !== null && time > now;
  const id = planId(kind, target);
  const held = { ...world.waits.get(id)?.times };
  for (const [position, step] of course.steps.entries()) {
    const time = times[position] ?? null;
    if (isToCome(time)) held[step] = time;
  }
  world.waits.put({ id, kind, target, times: held });
  tableOf(world, table).put(
    course.withTimes(
      row,
      times.map((time) => (isToCome(time) ? null : time)),
    ),
  );
  return true;
}

/** Forgets steps that have come, or cannot come any more. */
function pruneWait(world: World, course: Course<object>, row: object): void {
  const id = planId(course.kind, course.id(row));
  const wait = world.waits.get(id);
  if (!wait) return;
  const now = world.now();
  const open = course.open(row, (time) => time !== null && time <= now);
  const times = course.times(row);
  const isLeft = (step: string) => open.includes(step) && (times[course.steps.indexOf(step)] ?? null) === null;
  const left = Object.entries(wait.times).filter(([step]) => isLeft(step));
  if (left.length === 0) world.waits.delete(id);
  else if (left.length < Object.keys(wait.times).length) world.waits.put({ ...wait, times: Object.fromEntries(left) });
}
