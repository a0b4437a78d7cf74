// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  AssignWaGroupTagsResult,
  CreatedWhatsappGroup,
  RemoveWaGroupTagsResult,
  RemovedWhatsappGroupParticipant,
  WhatsappGroup,
  WhatsappGroupAssignTagsInput,
  WhatsappGroupCreateInput,
  WhatsappGroupDeleteInput,
  WhatsappGroupGetInput,
  WhatsappGroupListInput,
  WhatsappGroupListParticipantsInput,
  WhatsappGroupPage,
  WhatsappGroupParticipant,
  WhatsappGroupParticipantPage,
  WhatsappGroupRemoveParticipantInput,
  WhatsappGroupRemoveTagsInput,
  WhatsappGroupResult,
  WhatsappGroupUpdateSettingsInput,
} from '../types/whatsapp-groups.ts';

/** WhatsApp groups of the account. */
export class WhatsappGroups extends Resource {
  /**
   * Set tags and custom fields of a WhatsApp group.
   *
   * Adds tags and sets custom fields of a WhatsApp group's chat.
   *
   * - Only `groupId` is required. No documented rule requires a tag or a field.
   * - Tags and fields are processed one by one: each is listed under `added` or, with a reason, under `errored`, and
   *   the status is 201 either way.
   * - A field takes `value`, or `values` for several options. Only the `name` of a field is required.
   * - An unknown WhatsApp group, or one without a chat, gets 404.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/wa-group-assign-tags-custom-fields
   */
  assignTags(input: WhatsappGroupAssignTagsInput, options?: RequestOptions): PendingRequest<AssignWaGroupTagsResult> {
    return this.invoke(
      {
        id: 'assignWaGroupTagsAndCustomFields',
        method: 'POST',
        path: '/wa-group/assign-tags-custom-fields',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }

  /**
   * Remove tags and custom fields of a WhatsApp group.
   *
   * Removes tags and custom fields from a WhatsApp group's chat. Fields are identified by name.
   *
   * - Only `groupId` is required.
   * - The removal is recorded in the chat unless `shouldCreateChatLog` is false. Neither setting tags of a WhatsApp
   *   group nor the operations for customers have this option.
   * - Tags and fields are processed one by one: each is listed under `removed` or, with a reason, under `errored`, and
   *   the status is 201 either way.
   * - An unknown WhatsApp group, or one without a chat, gets 404.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/wa-group-remove-tags-custom-fields
   */
  removeTags(input: WhatsappGroupRemoveTagsInput, options?: RequestOptions): PendingRequest<RemoveWaGroupTagsResult> {
    return this.invoke(
      {
        id: 'removeWaGroupTagsAndCustomFields',
        method: 'POST',
        path: '/wa-group/remove-tags-custom-fields',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }

  /**
   * Create a WhatsApp group.
   *
   * Starts the creation of a WhatsApp group on one of the account's WhatsApp numbers. The status is 200 although the
   * group does not exist yet: the webhook `GROUP_CREATED` reports its creation. Until then, changing its settings,
   * removing a participant and deleting it get 404. WhatsApp numbers connected through Gupshup or 360dialog do not get
   * this webhook.
   *
   * - `groupId` lets you choose the id; it is kept and comes back as `groupId` in responses and webhooks. If omitted,
   *   an id is generated. The response for a `groupId` that is already in use is not documented.
   * - Without `joinApprovalMode`, the setting of the integration applies. It cannot be changed later through this API.
   * - No lengths are documented here; changing the settings allows 128 characters of `subject`, 2048 of `description`
   *   and 50 of `groupId`.
   * - No operation adds people. They join by `inviteLink`, which reading and listing groups return.
   * - Refused with 422: the integration does not support groups, the messaging tier is too low, or a limit is reached.
   * - A repeated request can create a second WhatsApp group.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/createwhatsappgroup
   */
  create(input: WhatsappGroupCreateInput, options?: RequestOptions): PendingRequest<CreatedWhatsappGroup> {
    return this.invoke(
      { id: 'createWhatsappGroup', method: 'POST', path: '/whatsapp/wa-group/create', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Get a WhatsApp group.
   *
   * Returns the details of one WhatsApp group. An unknown group gets 404. Whether a group whose creation is still
   * pending gets 404 too, as for changing, removing and deleting, is not documented.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/getwhatsappgroupinfo
   */
  get(input: WhatsappGroupGetInput, options?: RequestOptions): PendingRequest<WhatsappGroup> {
    return this.invoke(
      {
        id: 'getWhatsappGroupInfo',
        method: 'GET',
        path: '/whatsapp/wa-group/info',
        safety: 'safe',
        query: { groupId: 'single' },
      },
      input,
      options,
    );
  }

  /**
   * Change a WhatsApp group's settings.
   *
   * Changes the name, the description or the id of a WhatsApp group; omitted properties stay as they are.
   *
   * - `groupId` occurs twice: in the query it is the current id, in the body the new id. A repeated change of the id
   *   can therefore get 404, although it has no further effect.
   * - Only `wabaNumber` is required; the documentation does not exclude a body that changes nothing.
   * - How people join (`joinApprovalMode`) cannot be changed here.
   * - 400 also means that no integration belongs to `wabaNumber`. 404 also means that the creation of the group is
   *   still pending.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/updatewhatsappgroupsettings
   */
  updateSettings(
    input: WhatsappGroupUpdateSettingsInput,
    options?: RequestOptions,
  ): PendingRequest<WhatsappGroupResult> {
    return this.invoke(
      {
        id: 'updateWhatsappGroupSettings',
        method: 'POST',
        path: '/whatsapp/wa-group/settings',
        safety: 'idempotent',
        query: { groupId: 'single' },
        body: 'json',
        bodyNames: { newGroupId: 'groupId' },
      },
      input,
      options,
    );
  }

  /**
   * List WhatsApp groups.
   *
   * Lists the WhatsApp groups on one WhatsApp number of the account, page by page. While `hasMore` is true, send both
   * `lastGroupId` and `olderThanTimestamp` of the previous page. The page size is not documented and cannot be set. 400
   * also means that no integration belongs to `wabaNumber`.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/listwhatsappgroups
   */
  list(input: WhatsappGroupListInput, options?: RequestOptions): Pages<WhatsappGroup, WhatsappGroupPage> {
    return this.paginate(
      {
        id: 'listWhatsappGroups',
        method: 'GET',
        path: '/whatsapp/wa-group/list',
        safety: 'safe',
        query: { wabaNumber: 'single', lastGroupId: 'single', olderThanTimestamp: 'single' },
        pagination: {
          items: '/groups',
          cursors: { lastGroupId: '/lastGroupId', olderThanTimestamp: '/olderThanTimestamp' },
          hasMore: '/hasMore',
        },
      },
      input,
      options,
    );
  }

  /**
   * List the participants of a WhatsApp group.
   *
   * Lists the participants of a WhatsApp group, page by page, including former participants, who have `dateRemoved` or
   * `dateLeft`. While `hasMore` is true, send `lastPhoneNumber` and `olderThanTimestamp` of the previous page. The page
   * size is not documented and cannot be set. The cursor is the time of joining, which can be null; on which page such
   * participants appear is not documented. An unknown group gets 404.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/getwhatsappgroupparticipants
   */
  listParticipants(
    input: WhatsappGroupListParticipantsInput,
    options?: RequestOptions,
  ): Pages<WhatsappGroupParticipant, WhatsappGroupParticipantPage> {
    return this.paginate(
      {
        id: 'getWhatsappGroupParticipants',
        method: 'GET',
        path: '/whatsapp/wa-group/participants',
        safety: 'safe',
        query: { groupId: 'single', lastPhoneNumber: 'single', olderThanTimestamp: 'single' },
        pagination: {
          items: '/participants',
          cursors: { lastPhoneNumber: '/lastPhoneNumber', olderThanTimestamp: '/olderThanTimestamp' },
          hasMore: '/hasMore',
        },
      },
      input,
      options,
    );
  }

  /**
   * Remove a participant from a WhatsApp group.
   *
   * Removes one person from a WhatsApp group. The webhook `GROUP_PARTICIPANT_REMOVED` reports the removal; the
   * `request_id` of the response suggests that it can come later. No operation adds people, so this cannot be undone.
   * 404 means that the group is unknown or its creation is still pending; the response for a phone number that is not
   * in the group is not documented.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/removewhatsappgroupparticipant
   */
  removeParticipant(
    input: WhatsappGroupRemoveParticipantInput,
    options?: RequestOptions,
  ): PendingRequest<RemovedWhatsappGroupParticipant> {
    return this.invoke(
      {
        id: 'removeWhatsappGroupParticipant',
        method: 'DELETE',
        path: '/whatsapp/wa-group/participants',
        safety: 'idempotent',
        query: { groupId: 'single', participantPhone: 'single' },
      },
      input,
      options,
    );
  }

  /**
   * Delete a WhatsApp group.
   *
   * Deletes a WhatsApp group. No webhook event and no way to restore the group are documented. 404 means that the group
   * is unknown or its creation is still pending.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/reference/deletewhatsappgroup
   */
  delete(input: WhatsappGroupDeleteInput, options?: RequestOptions): PendingRequest<WhatsappGroupResult> {
    return this.invoke(
      {
        id: 'deleteWhatsappGroup',
        method: 'DELETE',
        path: '/whatsapp/wa-group',
        safety: 'idempotent',
        query: { groupId: 'single' },
      },
      input,
      options,
    );
  }
}
