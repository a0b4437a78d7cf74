import type { Plan, PlanKind } from '../tables/plans.ts';
import { type TableName, type TableRows, tableOf } from '../tables/tables.ts';
import type { World } from '../world.ts';
import { plan, planId, unplan } from './plan.ts';

/** A table whose rows name the times of what will happen to them. */
interface TimedTable<Row> {
  readonly kind: PlanKind;
  id(row: Row): string;
  times(row: Row): readonly (number | null)[];
  /** The row is gone once it has happened, so even a time in the past is still to come. */
  readonly isGoneAfter?: true;
}

type TimedTables = { readonly [Name in TableName]?: TimedTable<TableRows[Name][number]> };

const byId = ({ id }: { readonly id: string }) => id;

const timedTables: TimedTables = {
  messages: {
    kind: 'MESSAGE',
    id: byId,
    times: ({ delivery: { sentAt, deliveredAt, readAt, failedAt } }) => [sentAt, deliveredAt, readAt, failedAt],
  },
  templates: { kind: 'TEMPLATE', id: byId, times: ({ review: { decidedAt, pausedAt } }) => [decidedAt, pausedAt] },
  calls: { kind: 'CALL', id: byId, times: ({ answeredAt, endsAt }) => [answeredAt, endsAt] },
  exports: { kind: 'EXPORT', id: byId, times: ({ finishedAt }) => [finishedAt] },
  deletions: { kind: 'DELETION', id: byId, times: ({ dueAt }) => [dueAt], isGoneAfter: true },
  whatsappGroups: { kind: 'WHATSAPP_GROUP', id: byId, times: ({ confirmedAt }) => [confirmedAt] },
  files: { kind: 'FILE', id: byId, times: ({ expiresAt }) => [expiresAt], isGoneAfter: true },
};

const timedTableNames = Object.keys(timedTables) as (keyof typeof timedTables)[]; // the object's own names

/**
 * Plans what will happen to the rows of a world, now and whenever one of them changes. A world from an earlier version has
 * no plans yet, so they are made from its rows; what is in the past there has happened.
 *
 * @param isPlanned whether the plans are there, even if there are none
 */
export function keepPlans(world: World, { isPlanned = world.plans.size > 0 } = {}): World {
  for (const name of timedTableNames) {
    const timed = timedTableOf(name);
    const table = tableOf(world, name);
    if (!isPlanned) for (const row of table.values()) planTimes(world, timed, { row, previous: row });
    table.follow((row, previous) => {
      if (row) planTimes(world, timed, { row, previous });
      else if (previous) unplan(world, timed.kind, timed.id(previous));
    });
  }
  return world;
}

/** Plans what happens to a row after the plan that just ran. */
export function planRest(world: World, { kind, target }: Pick<Plan, 'kind' | 'target'>): void {
  for (const name of timedTableNames) {
    const timed = timedTableOf(name);
    if (timed.kind !== kind) continue;
    const row = tableOf(world, name).get(target);
    if (row) planTimes(world, timed, { row, previous: row });
  }
}

/** Plans a row again after a rule has reported what it made happen to the row now, so that nobody is told of it twice. */
export function settlePlan(world: World, plan: Pick<Plan, 'kind' | 'target'>): void {
  unplan(world, plan.kind, plan.target);
  planRest(world, plan);
}

interface RowChange {
  readonly row: object;
  readonly previous: object | undefined;
}

/** Plans the earliest time that is still to come, or that a change has just made the present. */
function planTimes(world: World, timed: TimedTable<object>, { row, previous }: RowChange): void {
  const { kind } = timed;
  const target = timed.id(row);
  const now = world.now();
  // What is due and has not run yet stays first.
  if ((world.plans.get(planId(kind, target))?.dueAt ?? Infinity) <= now) return;
  const before = previous && timed.times(previous);
  let dueAt = Infinity;
  for (const [position, time] of timed.times(row).entries()) {
    const isToCome = time !== null && (time > now || timed.isGoneAfter || (time === now && before?.[position] !== now));
    if (isToCome && time < dueAt) dueAt = time;
  }
  if (dueAt < Infinity) plan(world, { kind, target, dueAt });
  else unplan(world, kind, target);
}

function timedTableOf(name: keyof typeof timedTables): TimedTable<object> {
  return timedTables[name] as unknown as TimedTable<object>; // which takes the rows of this table
}
