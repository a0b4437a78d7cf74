import type { OrderPayment } from './records.ts';

/** What is bought and how it is paid, as a request says it. Amounts are plain decimals. */
export interface OrderDetails {
  readonly referenceId?: string | undefined;
  readonly configurationName?: string | undefined;
  readonly upiIntentLink?: string | undefined;
  readonly paymentLink?: string | undefined;
  readonly provider?: string | undefined;
  readonly currency?: string | undefined;
  readonly items: readonly {
    readonly amount: number;
    readonly saleAmount?: number | undefined;
    readonly quantity: number;
  }[];
  readonly tax?: number | undefined;
  readonly shipping?: number | undefined;
  readonly discount?: number | undefined;
}

/**
 * What the customer pays, in hundredths of the currency: the items at their reduced prices, with tax and shipping and
 * without the discount. Assumed: sources name the parts and not their sum.
 */
export function totalOf({ items, tax = 0, shipping = 0, discount = 0 }: OrderDetails): number {
  const prices = items.map(({ amount, saleAmount, quantity }) => toHundredths(saleAmount ?? amount) * quantity);
  const subtotal = prices.reduce((sum, price) => sum + price, 0);
  return subtotal + toHundredths(tax) + toHundredths(shipping) - toHundredths(discount);
}

/**
 * How an order is paid. A payment link wins over a UPI link, and either over a configuration; from one of the kind
 * `upi_vpa` a UPI link is made.
 *
 * @see outgoing-messages-whatsapp-order. Assumed: what the made link looks like.
 */
export function paymentOf(
  { paymentLink, upiIntentLink, provider, configurationName, currency = 'INR' }: OrderDetails,
  { referenceId, total }: { referenceId: string; total: number },
): OrderPayment {
  if (paymentLink !== undefined) return { type: 'payment_link', link: paymentLink };
  if (upiIntentLink !== undefined) return { type: 'upi_intent_link', link: upiIntentLink };
  if (provider === 'upi_vpa') {
    const parameters = { pn: configurationName ?? '', tr: referenceId, am: (total / 100).toFixed(2), cu: currency };
    return { type: 'upi_intent_link', link: `upi://pay?${new URLSearchParams(parameters)}` };
  }
  return { type: 'payment_gateway', provider: provider ?? null, configurationName: configurationName ?? null };
}

function toHundredths(amount: number): number {
  return Math.round(amount * 100);
}
