import { defineTable } from '../table.ts';
import type { QuickReply } from './records.ts';

/** Prepared answers. */
export const quickReplyTables = {
  quickReplies: defineTable({
    id: ({ shortcut }: QuickReply) => shortcut,
    indexes: {
      latest: { order: 'createdAt', isDescending: true },
      latestOfAudience: { group: ({ accessTo }) => accessTo, order: 'createdAt', isDescending: true },
    },
  }),
};
