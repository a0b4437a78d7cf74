import { defineTable } from './table.ts';

/** One message of a chat. */
export interface Message {
  /** What the account sends has a UUID, which may be the sender's own choice. */
  readonly id: string;
  readonly chatId: string;
  /** Who wrote it; `SYSTEM` notes what happened to the chat. */
  readonly origin: 'CUSTOMER' | 'USER' | 'SYSTEM';
  /** In upper case, such as `TEXT` or `INTERACTIVE_LIST`. */
  readonly type: string;
  /** The text, or the caption of a medium. */
  readonly text: string | null;
  readonly mediaUrl: string | null;
  /** What else the message holds, as it was sent. */
  readonly content: Readonly<Record<string, unknown>> | null;
  /** The member who sent it; null for the API and for customers. */
  readonly memberPhone: string | null;
  /** The template that it was made from. */
  readonly templateId: string | null;
  /** The message that this one answers. */
  readonly repliesTo: string | null;
  /** Comes back in the webhooks about the message. */
  readonly customData: Readonly<Record<string, unknown>> | null;
  /** When it was written, in milliseconds since 1970. */
  readonly createdAt: number;
  readonly delivery: Delivery;
}

/**
 * How far a message of the account gets, and when, in milliseconds since 1970. A time in the future has not come yet, and
 * one that is null never comes.
 */
export interface Delivery {
  readonly sentAt: number | null;
  readonly deliveredAt: number | null;
  readonly readAt: number | null;
  readonly repliedAt: number | null;
  readonly failedAt: number | null;
  readonly failure: { readonly reason: string; readonly code: string } | null;
}

/** What a customer was asked to pay in an order message. Amounts are in hundredths of the currency. */
export interface Order {
  readonly referenceId: string;
  /** The chat in which the payment was asked for. */
  readonly chatId: string;
  readonly messageId: string;
  readonly status: OrderStatus;
  readonly currencyCode: string;
  readonly total: number;
  readonly payment: OrderPayment;
}

/** How far an order is. */
export type OrderStatus = 'pending' | 'processing' | 'partially_shipped' | 'shipped' | 'completed' | 'canceled';

/** How an order is paid: by a link, or through the gateway of a configuration. */
export type OrderPayment =
  | { readonly type: 'payment_link' | 'upi_intent_link'; readonly link: string }
  | {
      readonly type: 'payment_gateway';
      readonly provider: string | null;
      readonly configurationName: string | null;
    };

/** What was written in chats, and what customers were asked to pay there. */
export const messageTables = {
  messages: defineTable({
    id: ({ id }: Message) => id,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'createdAt', isDescending: true } },
  }),
  orders: defineTable({
    id: ({ referenceId }: Order) => referenceId,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'referenceId' } },
  }),
};
