// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { PaymentCreateLinkInput, PaymentLink } from '../types/payments.ts';

/** Links to pay an order. */
export class Payments extends Resource {
  /**
   * Create a CCAvenue payment link.
   *
   * Creates an address where a customer pays an order through CCAvenue. Nothing is sent: put `paymentLink` and
   * `referenceId` of the answer into `orderDetails` of an order message, so that the payment is tracked with it.
   *
   * - `configurationName` names a UPI payment configuration of the WhatsApp number which has CCAvenue credentials.
   * - `items` have to be those of the order message, so that both come to the same total.
   * - Amounts are rupees, not paise: `934.5` is ₹934.50.
   * - Without `referenceId` one is made up; with it, send the same in the order message.
   *
   * Not documented: how the total is made up of items, tax, shipping and discount; how long the link is valid; what an
   * unknown configuration or a used reference is answered with; and, as the request names no WhatsApp number, which one
   * counts when several have a configuration of that name.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/generate-ccavenue-payment-link
   */
  createLink(input: PaymentCreateLinkInput, options?: RequestOptions): PendingRequest<PaymentLink> {
    return this.invoke(
      {
        id: 'generateCcAvenuePaymentLink',
        method: 'POST',
        path: '/ccavenue/payment-link',
        safety: 'unsafe',
        body: 'json',
      },
      input,
      options,
    );
  }
}
