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

/** The events that DoubleTick sends, the WhatsApp numbers they concern and the URLs they go to. */
export class Webhooks extends Resource {
  /**
   * Register a webhook.
   *
   * Registers one URL for the listed events of the listed WhatsApp numbers. The response sorts the pairs of WhatsApp
   * number and event into accepted and refused pairs, and lists the WhatsApp numbers that the account does not have.
   * Check it even after a success: whether refused pairs fail the request is not documented.
   *
   * - Every request adds a webhook, even if one with the same URL exists (observed), so a repeated request duplicates
   *   every delivery. The response has no id; `webhooks.list` returns it.
   * - Deliveries are not signed. According to the documentation, `authorization` is sent to your endpoint; the live
   *   service has been observed to accept it, but neither to store nor to send it. Put a secret into `headers`, `query`
   *   or the URL.
   * - Few payloads name their event. Register a separate URL, header or query parameter for each event to distinguish
   *   them.
   * - Eight events that have a page cannot be registered: `CALL_PERMISSION_REPLY_RECEIVED`, `ON_SLA_ESCALATED_PUBLIC`,
   *   `WA_GROUP_MESSAGE_RECEIVED`, `CONVERSATION_COST_DEDUCTED` and the four `GROUP_…` events. How to receive them is
   *   not documented; look in the web app (Settings > Webhooks).
   * - The URL must be reachable from the internet. HTTPS is recommended; whether plain HTTP is refused is not
   *   documented.
   * - According to the guide, `bodyFormat`, `retryOnTimeout` and `authorization` are required as well, but not
   *   according to the reference. The guide also lists a 422, with a message about audio files that seems to come from
   *   another page.
   *
   * Not documented: how long a delivery may take, which responses count as received, how often `retryOnTimeout`
   * retries, how many webhooks are allowed and whether their names must be unique.
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
   * Lists the registered webhooks with their events and WhatsApp numbers, without pages or filters. Use it to get the
   * id of a webhook.
   *
   * - The guide shows a list, the reference a single webhook; expect the list and tolerate the other.
   * - `integrationCount` is a number in the reference and a string of digits in the guide.
   * - The response does not contain the rest of the registration: method, headers, body, query, `bodyFormat`,
   *   `authorization` and `retryOnTimeout`. Store them yourself; editing needs them again.
   * - The success status is 201 in both sources, which is unusual for a read; the live service has been observed to
   *   return 200. Accept any 2xx.
   * - The guide also lists a 422, with a message about audio files that seems to come from another page.
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
   * Deletes one webhook with all its events and WhatsApp numbers. Nothing more is delivered to it.
   *
   * - The id is sent in a JSON body, which some HTTP clients and proxies drop from a DELETE request.
   * - The success status is 201, with an empty JSON object.
   * - What happens for an unknown id, and therefore for a repeated request, is not documented; no 404 is listed. The
   *   guide lists a 422, with a message about audio files that seems to come from another page.
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
   * Replaces a webhook. The body and the response are the same as for registering, with an entry for every WhatsApp
   * number and event.
   *
   * - The guide recommends changing only what is needed, but the body requires the same five properties. Whether an
   *   omitted optional property is kept or cleared is not documented, and `webhooks.list` does not return it; so send
   *   the complete body.
   * - Everything said about `authorization`, events and the URL for registering applies here as well. According to the
   *   guide, `bodyFormat`, `retryOnTimeout` and `authorization` are required.
   * - The response for an unknown id is not documented. The guide's 404 is the error of a path that does not exist, and
   *   of another method (`Cannot PATCH …`).
   * - With `register` as the id, this is the path for registering.
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
