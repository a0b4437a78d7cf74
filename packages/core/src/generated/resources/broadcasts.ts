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
   * Sends one template message to every member of a group. One call reaches as many customers as the group has, whom
   * the request does not name, and repeating it reaches them again. The members should all have agreed to be written
   * to.
   *
   * - The group is given by its name. What an unknown name does, or one that several groups have, is not documented.
   * - Values can hold data of the customer: `{{Name}}`, `{{Phone Number}}`, and any custom field by its name, as
   *   `{{City}}`. A custom field works only when every member of the group has a value in it. Whether these stand in
   *   the values of `templateData` or in the template's own text is not documented.
   * - `templateData` has one entry for each part of the template that has variables: `header`, `body`, `buttons`, and
   *   `cards` for a carousel.
   * - A broadcast that failed is answered with a success status too: read `status` and `errorMessage`.
   * - Always send `from` and `content`, though the reference requires neither.
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
