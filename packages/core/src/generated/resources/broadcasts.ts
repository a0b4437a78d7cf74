// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { BroadcastResult, BroadcastSendInput } from '../types/broadcasts.ts';

/** Saved lists of customers, and broadcasts to them. */
export class Broadcasts extends Resource {
  /**
   * Send a template to a broadcast group.
   *
   * Sends one template message to every member of a broadcast group. One request reaches all customers in the group,
   * none of whom it names, and repeating it reaches them again. All members should have agreed to receive messages.
   *
   * - The group is identified by its name. What happens if the name is unknown, or if several groups have it, is not
   *   documented.
   * - Values can contain customer data: `{{Name}}`, `{{Phone Number}}`, and any custom field by its name, such as
   *   `{{City}}`. A custom field only works if every member of the group has a value for it. Whether the placeholders
   *   belong in the values of `templateData` or in the template itself is not documented.
   * - `templateData` has one entry for each part of the template with variables: `header`, `body`, `buttons`, and
   *   `cards` for a carousel.
   * - A failed broadcast also returns a success status: check `status` and `errorMessage`.
   * - Always send `from` and `content`, although the reference requires neither.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/send-broadcast-message
   */
  send(input: BroadcastSendInput, options?: RequestOptions): PendingRequest<BroadcastResult> {
    return this.invoke(
      {
        id: 'sendBroadcastMessage',
        method: 'POST',
        path: '/whatsapp/message/broadcast',
        safety: 'unsafe',
        body: 'json',
      },
      input,
      options,
    );
  }
}
