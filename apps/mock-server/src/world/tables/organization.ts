import { defineTable } from './table.ts';

export interface Organization {
  readonly id: string;
  readonly name: string;
  /** How many AI summaries it can still buy. */
  readonly aiCredits: number;
}

/** Amounts are whole millionths of the currency, so that sums stay exact. */
export interface Wallet {
  /** ISO 4217. */
  readonly currencyCode: string;
  readonly balanceMicros: number;
}

/** What WhatsApp charges a conversation as. A template has its own category; everything else is `SERVICE`. */
export type ConversationCategory = 'SERVICE' | 'MARKETING' | 'UTILITY' | 'AUTHENTICATION';

/** The latest conversation of one category with one customer on one WABA number. */
export interface Conversation {
  readonly id: string;
  readonly wabaNumber: string;
  readonly customerPhone: string;
  readonly category: ConversationCategory;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  readonly costMicros: number;
}

export const organizationTables = {
  /** One row; none in an empty world. */
  organizations: defineTable({ id: ({ id }: Organization) => id, indexes: {} }),

  /** At most one row; without it there is no money. */
  wallets: defineTable({ id: ({ currencyCode }: Wallet) => currencyCode, indexes: {} }),

  conversations: defineTable({
    id: (row: Conversation) => conversationKey(row),
    indexes: { ofCustomer: { group: ({ customerPhone }) => customerPhone } },
  }),
};

export function conversationKey({
  wabaNumber,
  customerPhone,
  category,
}: Pick<Conversation, 'wabaNumber' | 'customerPhone' | 'category'>): string {
  return `${wabaNumber} ${customerPhone} ${category}`;
}
