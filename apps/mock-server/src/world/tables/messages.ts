import { defineTable } from './table.ts';

export interface Message {
  /** A UUID for what the account sends, which the sender may choose. */
  readonly id: string;
  readonly chatId: string;
  /** Who wrote it. `SYSTEM` records what happened to the chat. */
  readonly origin: 'CUSTOMER' | 'USER' | 'SYSTEM';
  /** In upper case, such as `TEXT` or `INTERACTIVE_LIST`. */
  readonly type: string;
  /** The text, or the caption of a medium. */
  readonly text: string | null;
  readonly mediaUrl: string | null;
  /** Everything else in the message, as it was sent. */
  readonly content: Readonly<Record<string, unknown>> | null;
  /** The team member who sent it; null for the API and for customers. */
  readonly memberPhone: string | null;
  /** The template it was made from. */
  readonly templateId: string | null;
  /** The message it answers. */
  readonly repliesTo: string | null;
  /** Sent back in the webhooks about the message. */
  readonly customData: Readonly<Record<string, unknown>> | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly delivery: Delivery;
}

/**
 * When each step of a message's delivery happens, in milliseconds since 1970. A time in the future has not come yet;
 * null means never.
 */
export interface Delivery {
  readonly sentAt: number | null;
  readonly deliveredAt: number | null;
  readonly readAt: number | null;
  readonly repliedAt: number | null;
  readonly failedAt: number | null;
  readonly failure: { readonly reason: string; readonly code: string } | null;
}

/** What an order message asks a customer to pay. Amounts are in hundredths of the currency. */
export interface Order {
  readonly referenceId: string;
  readonly chatId: string;
  readonly messageId: string;
  readonly status: OrderStatus;
  readonly currencyCode: string;
  readonly total: number;
  readonly payment: OrderPayment;
}

export type OrderStatus = 'pending' | 'processing' | 'partially_shipped' | 'shipped' | 'completed' | 'canceled';

/** How an order is paid: by a link, or through the payment gateway of a configuration. */
export type OrderPayment =
  | { readonly type: 'payment_link' | 'upi_intent_link'; readonly link: string }
  | {
      readonly type: 'payment_gateway';
      readonly provider: string | null;
      readonly configurationName: string | null;
    };

export const messageTables = {
  messages: defineTable({
    id: ({ id }: Message) => id,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'createdAt', isDescending: true } },
  }),
  orders: defineTable({
    id: ({ referenceId }: Order) => referenceId,
    indexes: { ofChat: { group: ({ chatId }) => chatId } },
  }),
};
