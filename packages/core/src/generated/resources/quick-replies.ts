// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  QuickReplyAnswer,
  QuickReplyCreateInput,
  QuickReplyDeleteInput,
  QuickReplyGetInput,
  QuickReplyListInput,
  QuickReplyListing,
  QuickReplyUpdateInput,
} from '../types/quick-replies.ts';

/** Prepared replies that agents insert by a shortcut. */
export class QuickReplies extends Resource {
  /**
   * List quick replies.
   *
   * Lists the quick replies of the account. The reference names the three parameters without describing them and
   * documents no body, so the shape of the list, its order, the page size and the property to use for
   * `lastQuickReplyDate` are unknown. The parameters are described here by what their names suggest.
   *
   * The result is undefined if the response has no body.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/get-quick-replies-v2
   */
  list(
    input: QuickReplyListInput = {},
    options?: RequestOptions,
  ): Pages<QuickReplyAnswer, QuickReplyListing | undefined> {
    return this.paginate(
      {
        id: 'listQuickReplies',
        method: 'GET',
        path: '/quick-replies',
        safety: 'safe',
        query: { accessTo: 'single', searchTerm: 'single', lastQuickReplyDate: 'single' },
        mayBeEmpty: true,
        pagination: { items: '' },
      },
      input,
      options,
    );
  }

  /**
   * Create a quick reply.
   *
   * Stores a quick reply that agents insert by its shortcut.
   *
   * Not documented: which characters a shortcut can have, what happens if it already exists, which audiences exist
   * besides `everyone`, which audience is meant without `accessTo`, and the form of messages other than text.
   *
   * The result is undefined if the response has no body.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/create-quick-reply-v2
   */
  create(input: QuickReplyCreateInput, options?: RequestOptions): PendingRequest<QuickReplyAnswer | undefined> {
    return this.invoke(
      {
        id: 'createQuickReply',
        method: 'POST',
        path: '/quick-replies',
        safety: 'unsafe',
        body: 'json',
        mayBeEmpty: true,
      },
      input,
      options,
    );
  }

  /**
   * Get a quick reply.
   *
   * Returns the quick reply with a shortcut. The reference writes the shortcut without its slash here (`welcome`), but
   * with it in bodies (`/welcome`). Neither the body nor the response for an unknown shortcut is documented.
   *
   * The result is undefined if the response has no body.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/get-quick-reply-details-v2
   */
  get(input: QuickReplyGetInput, options?: RequestOptions): PendingRequest<QuickReplyAnswer | undefined> {
    return this.invoke(
      {
        id: 'getQuickReplyDetails',
        method: 'GET',
        path: '/quick-replies/details',
        safety: 'safe',
        query: { shortcut: 'single' },
        mayBeEmpty: true,
      },
      input,
      options,
    );
  }

  /**
   * Replace a quick reply.
   *
   * Replaces the quick reply whose current shortcut is in the path. The body contains the shortcut that it has
   * afterwards; if it differs, the old path no longer works.
   *
   * The reference writes the shortcut without its slash in the path (`welcome`), but with it in the body
   * (`/welcome-updated`). To send the slash in the path, write it as `%2F`. Whether a missing `accessTo` keeps or
   * resets the audience is not documented.
   *
   * The result is undefined if the response has no body.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/update-quick-reply-v2
   */
  update(input: QuickReplyUpdateInput, options?: RequestOptions): PendingRequest<QuickReplyAnswer | undefined> {
    return this.invoke(
      {
        id: 'updateQuickReply',
        method: 'PUT',
        path: '/quick-replies/{shortcut}',
        safety: 'idempotent',
        body: 'json',
        bodyNames: { newShortcut: 'shortcut' },
        mayBeEmpty: true,
      },
      input,
      options,
    );
  }

  /**
   * Delete a quick reply.
   *
   * Deletes the quick reply whose shortcut is in the path, without its slash in the reference's example. To send the
   * slash in the path, write it as `%2F`.
   *
   * The result is undefined if the response has no body.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/delete-quick-reply-v2
   */
  delete(input: QuickReplyDeleteInput, options?: RequestOptions): PendingRequest<QuickReplyAnswer | undefined> {
    return this.invoke(
      {
        id: 'deleteQuickReply',
        method: 'DELETE',
        path: '/quick-replies/{shortcut}',
        safety: 'idempotent',
        mayBeEmpty: true,
      },
      input,
      options,
    );
  }
}
