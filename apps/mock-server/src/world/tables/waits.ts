import type { PlanKind } from './plans.ts';
import { defineTable } from './table.ts';

/** The steps of a row that do not come by themselves, because of how its world progresses. */
export interface Wait {
  /** As that of a plan. */
  readonly id: string;
  readonly kind: PlanKind;
  /** The id of the row. */
  readonly target: string;
  /** When each step would have come, in milliseconds since 1970, by the name of its property in the row. */
  readonly times: Readonly<Record<string, number>>;
}

export const waitTables = {
  waits: defineTable({ id: ({ id }: Wait) => id, indexes: {}, forgetsDeleted: true }),
};
