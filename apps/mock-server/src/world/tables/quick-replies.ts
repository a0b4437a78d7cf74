import { defineTable } from './table.ts';

/** A prepared answer that agents call up by its shortcut. */
export interface QuickReply {
  /** Without its slash. */
  readonly shortcut: string;
  /** Who sees it, such as `everyone`. */
  readonly accessTo: string;
  /** The message behind it, as it was sent. */
  readonly rawMessage: Readonly<Record<string, unknown>>;
  /** In milliseconds since 1970; no two of an account share a moment, so that a date alone is a cursor. */
  readonly createdAt: number;
}

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
