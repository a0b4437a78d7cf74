import type { Order } from '../payments/order-total.ts';
import type { OrderPayment } from '../tables/messages.ts';

/** What is bought and how it is paid, as a request says it. Amounts are plain decimals. */
export interface OrderDetails extends Order {
  readonly referenceId?: string | undefined;
  readonly configurationName?: string | undefined;
  readonly upiIntentLink?: string | undefined;
  readonly paymentLink?: string | undefined;
  readonly provider?: string | undefined;
  readonly currency?: string | undefined;
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
