import { defineTable } from '../table.ts';
import type { Organization } from './records.ts';

/** The account as a whole: one row, and none in an empty world. */
export const organizationTables = {
  organizations: defineTable({ id: ({ id }: Organization) => id, indexes: {} }),
};
