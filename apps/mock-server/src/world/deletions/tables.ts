import { defineTable } from '../table.ts';
import type { Deletion } from './records.ts';

/** What waits to be removed. */
export const deletionTables = {
  deletions: defineTable({ id: ({ id }: Deletion) => id, indexes: { due: { order: 'dueAt' } } }),
};
