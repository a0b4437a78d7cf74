import { defineTable } from '../table.ts';
import type { ClosedChannel } from './records.ts';

/** Numbers beside the connected ones. */
export const channelTables = {
  closedChannels: defineTable({ id: ({ id }: ClosedChannel) => id, indexes: {} }),
};
