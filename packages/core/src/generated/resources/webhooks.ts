// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  DeletedWebhook,
  Webhook,
  WebhookDeleteInput,
  WebhookEditInput,
  WebhookListInput,
  WebhookListing,
  WebhookOutcome,
  WebhookRegisterInput,
} from '../types/webhooks.ts';

/** Which events DoubleTick sends, for which numbers and where to. */
export class Webhooks extends Resource {
  /**
   * Register a webhook.
   *
   * Has the listed events of the listed WhatsApp numbers sent to one URL. The answer sorts the pairs of number and
   * event into accepted and refused ones, and lists the numbers that the account does not have. Read it even after a
   * success: whether refused pairs make the call fail is not documented.
   *
   * - Every call adds a webhook, even when one with the same URL exists (observed), so a repetition makes each delivery
   *   come twice. The answer has no id; `webhooks.list` has it.
   * - Nothing is signed. By the documentation, `authorization` is presented to your endpoint; the live service has been
   *   seen to accept it, and neither to keep nor to send it. Put a secret into `headers`, `query` or the URL.
   * - Few payloads name their event. Register a URL, a header or a query entry of its own for each event to tell them
   *   apart.
   * - Eight events with a page of their own cannot be named here: `CALL_PERMISSION_REPLY_RECEIVED`,
   *   `ON_SLA_ESCALATED_PUBLIC`, `WA_GROUP_MESSAGE_RECEIVED`, `CONVERSATION_COST_DEDUCTED` and the four `GROUP_…` ones.
   *   How to get them is not documented; the web app (Settings > Webhooks) is the place to look.
   * - The URL has to be reachable from the internet. HTTPS is advised; whether plain HTTP is refused is not documented.
   * - By the guide, `bodyFormat`, `retryOnTimeout` and `authorization` are required as well; by the reference they are
   *   not. The guide also lists a 422, with a text about audio files that seems to come from another page.
   *
   * Not documented: how long a delivery may take, which answers count as received, how often `retryOnTimeout` repeats,
   * how many webhooks there may be and whether their names have to differ.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/register-webhook
   */
  register(input: WebhookRegisterInput, options?: RequestOptions): PendingRequest<WebhookOutcome> {
    return this.invoke(
      { id: 'registerWebhook', method: 'POST', path: '/v2/webhook/register', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * List webhooks.
   *
   * Lists the registered webhooks with their events and numbers, all at once and without filters. The way to learn a
   * webhook's id.
   *
   * - The guide answers with a list, the reference with one single webhook; expect the list and put up with the other.
   * - `integrationCount` is a number in the reference and a text of digits in the guide.
   * - What else was registered does not come back: method, headers, body, query, `bodyFormat`, `authorization` and
   *   `retryOnTimeout`. Keep it yourself; editing needs it again.
   * - The success status is 201 in both sources. That is unusual for a read; a client had better take any 2xx.
   * - The guide also lists a 422, with a text about audio files that seems to come from another page.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/get-webhooks
   */
  list(input: WebhookListInput = {}, options?: RequestOptions): Pages<Webhook, WebhookListing> {
    return this.paginate(
      {
        id: 'getWebhooks',
        method: 'GET',
        path: '/v2/webhooks',
        safety: 'safe',
        query: { sortBy: 'single', sortDirection: 'single' },
        pagination: { items: '' },
      },
      input,
      options,
    );
  }

  /**
   * Delete a webhook.
   *
   * Deletes one webhook with all its events and numbers; nothing is delivered to it any more.
   *
   * - The id goes into a JSON body, which some HTTP clients and proxies drop from a DELETE.
   * - The success status is 201, with an empty JSON object.
   * - What happens with an unknown id, so also on a repetition, is not documented; no 404 is listed. The guide lists a
   *   422, with a text about audio files that seems to come from another page.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/delete-webhooks
   */
  delete(input: WebhookDeleteInput, options?: RequestOptions): PendingRequest<DeletedWebhook> {
    return this.invoke(
      { id: 'deleteWebhook', method: 'DELETE', path: '/v2/webhook/deregister', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Edit a webhook.
   *
   * Replaces a webhook by the same body as registering takes, and answers in the same way, with an entry for every
   * number and event.
   *
   * - The guide advises to change only what is needed, yet the body requires the same five properties. Whether an
   *   optional one that is left out is kept or cleared is not documented, and `webhooks.list` does not return it; so
   *   send the whole body.
   * - All that is said of registering about `authorization`, events and the URL holds here as well. By this guide,
   *   `bodyFormat`, `retryOnTimeout` and `authorization` are required.
   * - The answer to an unknown id is not documented. The guide's 404 is that of a path that does not exist, for another
   *   method (`Cannot PATCH …`).
   * - `register` in the place of the id is the path of registering.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/edit-webhooks
   */
  edit(input: WebhookEditInput, options?: RequestOptions): PendingRequest<WebhookOutcome> {
    return this.invoke(
      { id: 'editWebhook', method: 'POST', path: '/v2/webhook/{webhookId}', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }
}
