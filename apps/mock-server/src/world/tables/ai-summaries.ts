import { defineTable } from './table.ts';

/** A summary of a range of a chat. */
export interface Digest {
  readonly messageCount: number;
  readonly callCount: number;
  /** One for each day, oldest first. */
  readonly topics: readonly Topic[];
  /** The customers who wrote, in the order of their first message. */
  readonly writerPhones: readonly string[];
}

export interface Topic {
  readonly title: string;
  readonly description: string;
}

/** A digest that cost a credit. */
export interface StoredDigest {
  /** Chat and range. */
  readonly id: string;
  readonly chatId: string;
  /** Identifies the messages that the digest was made from. */
  readonly conversation: string;
  readonly digest: Digest;
}

export const summaryTables = {
  digests: defineTable({
    id: ({ id }: StoredDigest) => id,
    indexes: { ofChat: { group: ({ chatId }) => chatId } },
  }),
};
