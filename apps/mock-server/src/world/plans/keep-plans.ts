import { type Course, courseOf, courseTables, tableOfKind } from '../progress/courses.ts';
import { followMode, forgetWait } from '../progress/follow-mode.ts';
import type { Plan } from '../tables/plans.ts';
import { tableOf } from '../tables/tables.ts';
import type { World } from '../world.ts';
import { plan, planId, unplan } from './plan.ts';

/**
 * Plans what will happen to the rows of a world, now and whenever one of them changes. A world from an earlier version has
 * no plans yet, so they are made from its rows; what is in the past there has happened.
 *
 * @param isPlanned whether the plans are there already; a world may have nothing to plan
 */
export function keepPlans(world: World, { isPlanned = world.plans.size > 0 } = {}): World {
  for (const name of courseTables) {
    const course = courseOf(name);
    const table = tableOf(world, name);
    table.follow((row, previous) => {
      if (row) {
        if (!followMode(world, name, row)) planNext(world, course, row);
      } else if (previous) {
        unplan(world, course.kind, course.id(previous));
        forgetWait(world, course.kind, course.id(previous));
      }
    });
    if (isPlanned) continue;
    for (const row of table.values()) if (!followMode(world, name, row)) planNext(world, course, row);
  }
  return world;
}

/** Plans what happens to a row after the plan that just ran. */
export function planRest(world: World, { kind, target }: Pick<Plan, 'kind' | 'target'>): void {
  const name = tableOfKind(kind);
  const row = name && tableOf(world, name).get(target);
  if (row) planNext(world, courseOf(name), row);
}

/** Plans a row again after a rule has reported what it made happen to the row now, so that nobody is told of it twice. */
export function settlePlan(world: World, plan: Pick<Plan, 'kind' | 'target'>): void {
  unplan(world, plan.kind, plan.target);
  planRest(world, plan);
}

/** Plans the steps that come next by themselves. A rule that makes a step come at once tells of it too. */
function planNext(world: World, course: Course<object>, row: object): void {
  const target = course.id(row);
  const now = world.now();
  // What is due and has not run yet stays first.
  if ((world.plans.get(planId(course.kind, target))?.dueAt ?? Infinity) <= now) return;
  const times = course.times(row);
  let dueAt = Infinity;
  for (const time of times) if (time !== null && (time > now || course.isGoneAfter) && time < dueAt) dueAt = time;
  const steps = course.steps.filter((_, position) => times[position] === dueAt);
  if (steps.length > 0) plan(world, { kind: course.kind, target, dueAt, steps });
  else unplan(world, course.kind, target);
}
