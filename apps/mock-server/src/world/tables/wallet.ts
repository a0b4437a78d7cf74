import { defineTable } from './table.ts';

/** The money of the organization. Amounts are whole millionths of the currency, so that sums stay exact. */
export interface Wallet {
  /** ISO 4217. */
  readonly currencyCode: string;
  readonly balanceMicros: number;
}

/** What WhatsApp charges a conversation as; a template has its own, everything else belongs to `SERVICE`. */
export type ConversationCategory = 'SERVICE' | 'MARKETING' | 'UTILITY' | 'AUTHENTICATION';

/** The latest conversation of one category with one customer on one number. */
export interface Conversation {
  readonly id: string;
  readonly wabaNumber: string;
  readonly customerPhone: string;
  readonly category: ConversationCategory;
  /** In milliseconds since 1970. */
  readonly openedAt: number;
  readonly costMicros: number;
}

/** The money, and what it was last spent on. */
export const walletTables = {
  /** Has one row at most, by its currency; without it there is no money. */
  wallets: defineTable({ id: ({ currencyCode }: Wallet) => currencyCode, indexes: {} }),

  conversations: defineTable({
    id: (row: Conversation) => conversationKey(row),
    indexes: { ofCustomer: { group: ({ customerPhone }) => customerPhone, order: 'id' } },
  }),
};

/** Finds the latest conversation of one category with one customer on one number. */
export function conversationKey({
  wabaNumber,
  customerPhone,
  category,
}: Pick<Conversation, 'wabaNumber' | 'customerPhone' | 'category'>): string {
  return `${wabaNumber} ${customerPhone} ${category}`;
}
