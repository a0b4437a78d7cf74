// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { CustomEventFireInput, FiredCustomEvent } from '../types/custom-events.ts';

/** Report events of other systems for the account's funnels. */
export class CustomEvents extends Resource {
  /**
   * Record a custom event for a customer.
   *
   * Reports an action of a customer in another system, which the account's funnels count along with the conversations.
   * Every request counts again.
   *
   * - The event must already be configured in the account, under exactly this `eventName`. An event carries no data.
   * - Custom events are an enterprise feature; if it is not enabled, the response is 403.
   * - 20000 events per day are allowed; further events get 400. The only source is the message of that 400: it does not
   *   say whether the limit applies per account or per event, nor when the day begins. A 429 is documented too, without
   *   its limit.
   *
   * The response for an unknown WhatsApp number, customer or bot is not documented.
   *
   * Rate limit: 20,000 requests per day per account.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/fire-custom-event
   */
  fire(input: CustomEventFireInput, options?: RequestOptions): PendingRequest<FiredCustomEvent> {
    return this.invoke(
      { id: 'fireCustomEvent', method: 'POST', path: '/custom-events/fire', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }
}
