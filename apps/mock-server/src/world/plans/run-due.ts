import { runDeletion } from '../deletions/deletions.ts';
import type { Plan, PlanKind } from '../tables/plans.ts';
import type { World } from '../world.ts';
import { planRest } from './keep-plans.ts';
import { reportDue } from './report-due.ts';

/** What happens when a plan of a kind is due, as of its time. Times in rows that were to come have come by themselves. */
const actions: Readonly<Partial<Record<PlanKind, (world: World, target: string) => void>>> = {
  DELETION: runDeletion,
  FILE: (world, id) => void world.files.delete(id),
  ...reportDue,
};

/**
 * Runs everything that is due by now, in the order of time, and for equal times in the order in which it was planned. Each
 * plan runs as of its own time. Deliveries are not of this world, so the caller makes them.
 */
export function runDue(world: World, deliver?: (deliveryId: string) => void): void {
  const now = world.now();
  for (let next = nextPlan(world); next && next.dueAt <= now; next = nextPlan(world)) {
    const plan = next;
    world.plans.delete(plan.id);
    world.clock.at(plan.dueAt, () => {
      if (plan.kind === 'DELIVERY') deliver?.(plan.target);
      else actions[plan.kind]?.(world, plan.target);
      planRest(world, plan);
    });
  }
}

/** The plan that is due first. */
export function nextPlan({ plans }: World): Plan | undefined {
  return plans.first('due');
}
