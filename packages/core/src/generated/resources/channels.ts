// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type { Channel, ChannelList, ChannelUpdate, ChannelUpdateInput, ListChannelsInput } from '../types/channels.ts';

/** Connected WhatsApp numbers. */
export class Channels extends Resource {
  /**
   * List connected WhatsApp numbers.
   *
   * Returns the connected WhatsApp numbers that the caller may use, each with its business profile. Repeat `wabaNumber`
   * (at most 50 times) to filter the list. Often used to check an API key, because it needs no input.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/list-channel-details
   */
  list(input: ListChannelsInput = {}, options?: RequestOptions): Pages<Channel, ChannelList> {
    return this.paginate(
      {
        id: 'listChannelDetails',
        method: 'GET',
        path: '/organization/channel/profile',
        safety: 'safe',
        query: { wabaNumber: 'repeat' },
        pagination: { items: '/channels' },
      },
      input,
      options,
    );
  }

  /**
   * Update a WhatsApp number's business profile.
   *
   * Changes the business profile of one connected WhatsApp number and returns the updated profile.
   *
   * - `integrationId` is the `channelId` of the list. Send at least one more property.
   * - Send JSON, or `multipart/form-data` to upload a logo file. Send the logo either as the file `logo` or as the URL
   *   `logoUrl`, never both. It must be a square JPG or PNG image of at most 640 by 640 pixels and 800 KB; otherwise
   *   the response is 422.
   * - Each WhatsApp number can be updated once per hour, and the account can send 60 requests per hour. Exceeding
   *   either limit gets 429.
   *
   * Not documented: whether null or an empty string clears a property, and how `websites` is written in a form
   * (OpenAPI's default, one part per URL, is assumed).
   *
   * Rate limit: 60 requests per hour per account, 1 request per hour per WABA number.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws ConflictError on 409.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/update-channel-details
   */
  update(input: ChannelUpdateInput, options?: RequestOptions): PendingRequest<ChannelUpdate> {
    return this.invoke(
      {
        id: 'updateChannelDetails',
        method: 'PATCH',
        path: '/organization/channel/profile',
        safety: 'idempotent',
        body: 'json-or-form',
      },
      input,
      options,
    );
  }
}
