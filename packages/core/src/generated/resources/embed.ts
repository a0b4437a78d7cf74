// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { EmbedCreateUrlInput, EmbedUrl } from '../types/embed.ts';

/** Embed conversations in other applications. */
export class Embed extends Resource {
  /**
   * Get a conversation's URL for an iframe.
   *
   * Returns a URL that shows one customer's WhatsApp conversation inside another application, to be used as the `src`
   * of an iframe. The URL does not contain the customer's phone number.
   *
   * - The channel is `integrationId`, otherwise the one with `wabaNumber`, otherwise the account's primary connected
   *   channel. The reference does not rank the first two; the guide says that `wabaNumber` is ignored if
   *   `integrationId` is sent.
   * - Viewing requires a DoubleTick login inside the iframe. A CRM with the Custom CRM integration can skip it: its
   *   backend exchanges the user's session for a token (`POST https://aiapi.doubletick.io/v1/custom-crm/embed/token`,
   *   valid once and for 5 minutes) and appends `&embedToken=…` to the URL.
   * - The reference shows a URL on `web.doubletick.io`, which was also observed; the guides show
   *   `webextend.doubletick.io`. Allow both hosts in a frame policy.
   *
   * Not documented: how long the URL is valid, and the response for a phone number that is not a customer yet or for an
   * unknown channel.
   *
   * **What the page shows** is set by query parameters of the returned URL. It has `showChatListPanel`,
   * `showCustomerDetails` and `showSidebar` as `false`; replace these instead of adding them again.
   *
   * - Shown unless `=false`: `showSidebar`, `showChatListPanel`, `showChatFilters`; in the chat's header
   *   `showChatAssignee`, `showChatMarkDone` (never on WhatsApp groups), `showChatMenu` (customers' chats only),
   *   `showChatCart`, `showAddToBroadcastChannel`; in the list `showChatSearch`, `showChatSelection`,
   *   `showBulkMarkAsDone`; next to the chat `showCustomerDetails`, `showNotes`, `showCallHistory` (with calling
   *   enabled), `showParticipants` (broadcast channels), `showAddCustomField`; and `showChatTagList` and
   *   `showChatAddTag`, which the guide lists without explaining.
   * - Hidden unless `=true`: `showChatBackButton` (the guide contradicts itself on its form) and
   *   `showLogoutInMenuHeader`.
   * - The browser stores the choices. After changing them, send `clearLocalStorage=true` once.
   *
   * **What the page sends** to the window around it, by `postMessage`:
   *
   * - `{ type: 'AUTH_STATE_CHANGED', isLoggedIn, user? }` when the login changes. `isLoggedIn` is true only after an
   *   account is chosen too; `user` with `id` and `name` is present only then.
   * - `{ type: 'DT_CHAT_BACK_CLICKED' }` when the back button is pressed. Nothing else happens then.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/get-embed-url
   */
  createUrl(input: EmbedCreateUrlInput, options?: RequestOptions): PendingRequest<EmbedUrl> {
    return this.invoke(
      { id: 'getEmbedUrl', method: 'POST', path: '/embed/url', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }
}
