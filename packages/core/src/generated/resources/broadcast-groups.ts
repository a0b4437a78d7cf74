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
   * Makes a named list of customers to broadcast to, with members at once where the request has some.
   *
   * - A member that is not acceptable does not fail the call: the others are taken, and it comes back under
   *   `invalidMembers`, without a cause.
   * - Write numbers in international form and choose a name that no other group has. What happens to a name that is
   *   taken, and how large a group may get, is not documented; a repeated call may make a second group.
   * - Properties that the body does not know are refused.
   * - The guide also lists a 422, with a text about audio files that seems to come from another page.
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
   * Deletes every group whose id is listed: at least one, and none twice. The ids go into a JSON body, which some HTTP
   * clients and proxies drop from a DELETE.
   *
   * What happens when some of the ids are unknown is not documented, and the answer does not tell. The guide also lists
   * a 422, with a text about audio files that seems to come from another page.
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
   * Lists the broadcast groups of the account page by page, on wish only those that match a text, and sorted.
   *
   * - For the next page, send the values of `paginationParams` back in the parameters of the same names. Which of the
   *   three goes with which order is not documented; the guide advises `afterGroupId` and `afterDateCreated`. Sending
   *   back whatever came is the safest.
   * - The last page is marked by `hasMore: false` in the guide; the reference does not say how to recognise it.
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
   * Puts customers on the list of a group and sorts them into those that are new, those that were in it before, and
   * those that could not be added; the call succeeds all the same. Adding somebody twice is no error.
   *
   * What an unknown group is answered with is not documented. The guide also lists a 422, with a text about audio files
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
   * Takes customers off the list of a static group, at least one, and tells which numbers were removed and which were
   * not, without a cause. What groups of other types, unknown groups and repeated numbers are answered with is not
   * documented.
   *
   * The numbers go into a JSON body, which some HTTP clients and proxies drop from a DELETE; and they are bare texts,
   * not objects as in adding.
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
