// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { CustomEventFireInput, FiredCustomEvent } from '../types/custom-events.ts';

/** Events of other systems in the account's funnels. */
export class CustomEvents extends Resource {
  /**
   * Record a custom event for a customer.
   *
   * Reports something that a customer did in another system, to be counted in the account's funnels beside the
   * conversations. Every call counts once more.
   *
   * - The event has to be configured in the account beforehand, under exactly this `eventName`. An event carries no
   *   data of its own.
   * - Custom events are an enterprise feature; where it is not enabled, the answer is 403.
   * - 20000 events a day are allowed. The only source is a message under 400, which is also how the excess is answered;
   *   whether the count is kept for the account or for each event is not stated, nor when its day begins. A 429 is
   *   documented beside it, without its limit.
   *
   * What an unknown number, customer or bot is answered with is not documented.
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
      {
        id: 'fireCustomEvent',
        method: 'POST',
        path: '/custom-events/fire',
        safety: 'unsafe',
        body: 'json',
        rateLimits: [{ limit: 20000, per: 'day', scope: 'organization' }],
      },
      input,
      options,
    );
  }
}
