import type { Plan, PlanKind } from '../tables/plans.ts';
import type { World } from '../world.ts';

/** Plans the next thing that happens to a row by itself. It comes after all other plans for the same time. */
export function plan({ plans }: World, { kind, target, dueAt, steps }: Omit<Plan, 'id'>): void {
  const id = planId(kind, target);
  // A row that is replaced keeps its place.
  plans.delete(id);
  plans.put(steps ? { id, kind, target, dueAt, steps } : { id, kind, target, dueAt });
}

export function unplan({ plans }: World, kind: PlanKind, target: string): void {
  plans.delete(planId(kind, target));
}

export function planId(kind: PlanKind, target: string): string {
  return `${kind} ${target}`;
}
