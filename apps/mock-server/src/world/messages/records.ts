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
