import { defineTable } from './table.ts';

/** A queued deletion. Upstream does not delete at once. */
export interface Deletion {
  readonly id: string;
  readonly kind: 'customer' | 'messages';
  /** The customer's phone number, or the id of the chat. */
  readonly target: string;
  /** Times are in milliseconds since 1970. */
  readonly requestedAt: number;
  /** Null when it does not come by itself. */
  readonly dueAt: number | null;
}

export const deletionTables = {
  deletions: defineTable({ id: ({ id }: Deletion) => id, indexes: {} }),
};
