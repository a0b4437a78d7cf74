import { defineTable } from '../table.ts';
import type { Order } from './records.ts';

/** The orders that customers were asked to pay in a message. */
export const orderTables = {
  orders: defineTable({
    id: ({ referenceId }: Order) => referenceId,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'referenceId' } },
  }),
};
