import { defineTable } from '../table.ts';
import type { StoredDigest } from './records.ts';

/** Summaries that were made. */
export const summaryTables = {
  digests: defineTable({
    id: ({ id }: StoredDigest) => id,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'id' } },
  }),
};
