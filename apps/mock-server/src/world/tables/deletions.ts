import { defineTable } from './table.ts';

/** Something that is to be removed, which upstream does not do at once. */
export interface Deletion {
  readonly id: string;
  readonly kind: 'customer' | 'messages';
  /** The customer's number, or the chat's id. */
  readonly target: string;
  /** Times are in milliseconds since 1970. */
  readonly requestedAt: number;
  readonly dueAt: number;
}

/** What waits to be removed. */
export const deletionTables = {
  deletions: defineTable({ id: ({ id }: Deletion) => id, indexes: { due: { order: 'dueAt' } } }),
};
