import { defineTable } from '../table.ts';
import type { Conversation, Wallet } from './records.ts';

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
