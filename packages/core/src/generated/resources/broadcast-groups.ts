// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  AddBroadcastGroupMembersResult,
  BroadcastGroup,
  BroadcastGroupAddMembersInput,
  BroadcastGroupCreateInput,
  BroadcastGroupDeleteInput,
  BroadcastGroupListInput,
  BroadcastGroupPage,
  BroadcastGroupRemoveMembersInput,
  CreatedBroadcastGroup,
  DeletedBroadcastGroups,
  RemoveBroadcastGroupMembersResult,
} from '../types/broadcast-groups.ts';

/** Saved lists of customers, and broadcasts to them. */
export class BroadcastGroups extends Resource {
  /**
   * Create a broadcast group.
   *
   * Creates a named list of customers to broadcast to, with the members in the request, if any.
   *
   * - Invalid members do not fail the request: they are returned under `invalidMembers`, without a reason, and the
   *   others are added.
   * - Write phone numbers in international form and choose a name that no other broadcast group has. What happens if
   *   the name is taken, and how large a group can be, is not documented; a repeated request may create a second
   *   broadcast group.
   * - Unknown properties are refused.
   * - The guide also lists a 422, with a message about audio files that seems to come from another page.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/create-group
   */
  create(input: BroadcastGroupCreateInput, options?: RequestOptions): PendingRequest<CreatedBroadcastGroup> {
    return this.invoke(
      { id: 'createGroup', method: 'POST', path: '/groups', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Delete broadcast groups.
   *
   * Deletes the listed broadcast groups: at least one, without duplicates. The ids are sent in a JSON body, which some
   * HTTP clients and proxies drop from a DELETE request.
   *
   * What happens if some of the ids are unknown is not documented, and the response does not show it. The guide also
   * lists a 422, with a message about audio files that seems to come from another page.
   *
   * The result is undefined if the response has no body.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/delete-groups
   */
  delete(
    input: BroadcastGroupDeleteInput,
    options?: RequestOptions,
  ): PendingRequest<DeletedBroadcastGroups | undefined> {
    return this.invoke(
      { id: 'deleteGroups', method: 'DELETE', path: '/groups', safety: 'idempotent', body: 'json', mayBeEmpty: true },
      input,
      options,
    );
  }

  /**
   * List broadcast groups.
   *
   * Lists the broadcast groups of the account page by page, optionally filtered by a search string and sorted.
   *
   * - For the next page, send the values of `paginationParams` in the parameters of the same names. Which of the three
   *   belongs to which sort order is not documented; the guide recommends `afterGroupId` and `afterDateCreated`. It is
   *   safest to send back all values that you received.
   * - In the guide, the last page has `hasMore: false`; the reference does not say how to recognize it.
   * - Neither the size of a page nor the order that applies without `orderBy` and `format` is documented.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/get-paginated-groups-v2
   */
  list(input: BroadcastGroupListInput = {}, options?: RequestOptions): Pages<BroadcastGroup, BroadcastGroupPage> {
    return this.paginate(
      {
        id: 'getPaginatedGroups',
        method: 'GET',
        path: '/groups',
        safety: 'safe',
        query: {
          searchQuery: 'single',
          orderBy: 'single',
          format: 'single',
          afterGroupId: 'single',
          afterGroupName: 'single',
          afterDateCreated: 'single',
        },
        pagination: {
          items: '/groups',
          cursors: {
            afterGroupId: '/paginationParams/afterGroupId',
            afterGroupName: '/paginationParams/afterGroupName',
            afterDateCreated: '/paginationParams/afterDateCreated',
          },
          hasMore: '/paginationParams/hasMore',
        },
      },
      input,
      options,
    );
  }

  /**
   * Add members to a broadcast group.
   *
   * Adds customers to a broadcast group and reports which are new, which were already in it, and which could not be
   * added; the request succeeds either way. Adding the same customer twice is not an error.
   *
   * The response for an unknown group is not documented. The guide also lists a 422, with a message about audio files
   * that seems to come from another page.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/add-members-to-group
   */
  addMembers(
    input: BroadcastGroupAddMembersInput,
    options?: RequestOptions,
  ): PendingRequest<AddBroadcastGroupMembersResult> {
    return this.invoke(
      { id: 'addMembersToGroup', method: 'POST', path: '/groups/add-members', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Remove members from a broadcast group.
   *
   * Removes at least one customer from a static broadcast group and reports which phone numbers were removed and which
   * were not, without a reason. The response for groups of other types, unknown groups and duplicate phone numbers is
   * not documented.
   *
   * The phone numbers are sent in a JSON body, which some HTTP clients and proxies drop from a DELETE request. They are
   * plain strings, not objects as when adding members.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/remove-members-from-group
   */
  removeMembers(
    input: BroadcastGroupRemoveMembersInput,
    options?: RequestOptions,
  ): PendingRequest<RemoveBroadcastGroupMembersResult> {
    return this.invoke(
      {
        id: 'removeMembersFromGroup',
        method: 'DELETE',
        path: '/groups/remove-members',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }
}
