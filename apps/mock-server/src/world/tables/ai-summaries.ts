import { defineTable } from './table.ts';

/** What was said in a chat within a range, as it was made. */
export interface Digest {
  readonly messageCount: number;
  readonly callCount: number;
  /** One for each day, the oldest first. */
  readonly topics: readonly Topic[];
  /** The numbers of the customers who wrote, in the order of their first message. */
  readonly writerPhones: readonly string[];
}

/** What was said on one day. */
export interface Topic {
  readonly title: string;
  readonly description: string;
}

/** A digest that was paid for. */
export interface StoredDigest {
  /** Chat and range. */
  readonly id: string;
  readonly chatId: string;
  /** What the conversation was when the digest was made. */
  readonly conversation: string;
  readonly digest: Digest;
}

/** Summaries that were made. */
export const summaryTables = {
  digests: defineTable({
    id: ({ id }: StoredDigest) => id,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'id' } },
  }),
};
