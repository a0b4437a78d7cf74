// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { EmbedCreateUrlInput, EmbedUrl } from '../types/embed.ts';

/** Conversations inside other applications. */
export class Embed extends Resource {
  /**
   * Get a conversation's address for an iframe.
   *
   * Returns an address that shows one customer's WhatsApp conversation inside another application, to be used as the
   * `src` of an iframe. The customer's number does not appear in it.
   *
   * - The channel is `integrationId`, else the one with `wabaNumber`, else the account's primary connected one. The
   *   reference does not rank the first two; that `wabaNumber` is ignored beside `integrationId` is the guide's.
   * - Viewing needs a DoubleTick login inside the iframe. A CRM with the Custom CRM integration can skip it: its
   *   backend trades the user's session for a token (`POST https://aiapi.doubletick.io/v1/custom-crm/embed/token`, used
   *   once, valid for 5 minutes) and appends `&embedToken=…` to the address.
   * - The reference shows an address on `web.doubletick.io`, and so it was observed; the guides show
   *   `webextend.doubletick.io`. Allow both hosts where a policy lists frames.
   *
   * Not documented: how long the address is valid, and what is answered for a number that is not a customer yet or for
   * an unknown channel.
   *
   * **What the page shows** is set by query parameters of the returned address. It carries `showChatListPanel`,
   * `showCustomerDetails` and `showSidebar` as `false`; replace these instead of adding them twice.
   *
   * - Shown unless `=false`: `showSidebar`, `showChatListPanel`, `showChatFilters`; in the chat's header
   *   `showChatAssignee`, `showChatMarkDone` (never on groups), `showChatMenu` (customers' chats only), `showChatCart`,
   *   `showAddToBroadcastChannel`; in the list `showChatSearch`, `showChatSelection`, `showBulkMarkAsDone`; beside the
   *   chat `showCustomerDetails`, `showNotes`, `showCallHistory` (with calling enabled), `showParticipants` (broadcast
   *   channels), `showAddCustomField`; and `showChatTagList` and `showChatAddTag`, which the guide lists without
   *   explaining.
   * - Hidden unless `=true`: `showChatBackButton` (the guide contradicts itself on its form) and
   *   `showLogoutInMenuHeader`.
   * - The browser keeps the choices. After changing them, send `clearLocalStorage=true` once.
   *
   * **What the page tells** the window around it, by `postMessage`:
   *
   * - `{ type: 'AUTH_STATE_CHANGED', isLoggedIn, user? }` when the login changes. `isLoggedIn` is true only once an
   *   organization is chosen too; `user` with `id` and `name` is there only then.
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
