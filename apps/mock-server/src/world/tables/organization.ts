import { defineTable } from './table.ts';

/** The account as a whole. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  /** How many AI summaries it can still have made. */
  readonly aiCredits: number;
}

/** The account as a whole: one row, and none in an empty world. */
export const organizationTables = {
  organizations: defineTable({ id: ({ id }: Organization) => id, indexes: {} }),
};
