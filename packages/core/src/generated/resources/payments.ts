// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { PaymentCreateLinkInput, PaymentLink } from '../types/payments.ts';

/** Payment links for orders. */
export class Payments extends Resource {
  /**
   * Create a CCAvenue payment link.
   *
   * Creates a URL where a customer pays for an order through CCAvenue. Nothing is sent: put `paymentLink` and
   * `referenceId` of the response into `orderDetails` of an order message, so that the payment is tracked with the
   * message.
   *
   * - `configurationName` is a UPI payment configuration of the WhatsApp number that has CCAvenue credentials.
   * - `items` must be the same as in the order message, so that the totals match.
   * - Amounts are rupees, not paise: `934.5` is ₹934.50.
   * - If you omit `referenceId`, one is generated; if you send it, send the same in the order message.
   *
   * Not documented: how the total is calculated from items, tax, shipping and discount; how long the link is valid; the
   * response for an unknown configuration or a reference that is already used; and, since the request does not name a
   * WhatsApp number, which one is meant if several have a configuration of that name.
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
