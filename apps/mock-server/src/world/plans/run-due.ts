import { handleBotMessage } from '../bots/handle-message.ts';
import { courseOf, tableOfKind } from '../progress/courses.ts';
import { tellStep } from '../progress/tell-step.ts';
import type { Plan } from '../tables/plans.ts';
import { tableOf } from '../tables/tables.ts';
import type { World } from '../world.ts';
import { planRest } from './keep-plans.ts';

/**
 * Runs everything that is due by now, in the order of time, and for equal times in the order in which it was planned. Each
 * plan runs at the time it was planned for, by the clock of the world. The caller sends the deliveries.
 */
export function runDue(world: World, deliver?: (deliveryId: string) => void): void {
  const now = world.now();
  for (let next = nextPlan(world); next && next.dueAt <= now; next = nextPlan(world)) {
    const plan = next;
    world.plans.delete(plan.id);
    world.clock.at(plan.dueAt, () => {
      if (plan.kind === 'DELIVERY') deliver?.(plan.target);
      else if (plan.kind === 'BOT_MESSAGE') handleBotMessage(world, plan.target);
      else comeToPass(world, plan);
      planRest(world, plan);
    });
  }
}

/** The plan that is due first. */
export function nextPlan({ plans }: World): Plan | undefined {
  return plans.first('due');
}

/** Tells of the steps of a plan. Their times are in the row, so they have come by themselves. */
function comeToPass(world: World, { kind, target, dueAt, steps }: Plan): void {
  const table = tableOfKind(kind);
  if (!table) return;
  const course = courseOf(table);
  for (const [position, step] of course.steps.entries()) {
    const row = tableOf(world, table).get(target);
    const time = row && course.times(row)[position];
    const isPlanned = steps === undefined ? time === dueAt : steps.includes(step);
    if (row && isPlanned && typeof time === 'number') world.clock.at(time, () => tellStep(world, { kind, row, step }));
  }
}
