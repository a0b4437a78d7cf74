import { defineTable } from './table.ts';

/** A prepared answer, which agents insert by its shortcut. */
export interface QuickReply {
  /** Without its slash. */
  readonly shortcut: string;
  /** Who sees it, such as `everyone`. */
  readonly accessTo: string;
  /** The message, as it was sent. */
  readonly rawMessage: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. Unique in the account, so that a date alone is a cursor. */
  readonly createdAt: number;
}

export const quickReplyTables = {
  quickReplies: defineTable({
    id: ({ shortcut }: QuickReply) => shortcut,
    indexes: {
      latest: { order: 'createdAt', isDescending: true },
      latestOfAudience: { group: ({ accessTo }) => accessTo, order: 'createdAt', isDescending: true },
    },
  }),
};
