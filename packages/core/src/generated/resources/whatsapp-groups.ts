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

/** Groups on the account's WhatsApp numbers. */
export class WhatsappGroups extends Resource {
  /**
   * Set tags and custom fields of a WhatsApp group.
   *
   * Adds tags and sets custom fields of the chat of a WhatsApp group.
   *
   * - Only `groupId` is required. No rule says that a tag or a field has to be present.
   * - Tags and fields are handled one by one: each is listed under `added` or, with a reason, under `errored`, and the
   *   status is 201 either way.
   * - A field takes `value`, or `values` when several of its options apply. Of a field only `name` is required.
   * - An unknown group, or a group without a chat, is a 404.
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
   * Takes tags and custom fields off the chat of a WhatsApp group. Fields are given by their names alone.
   *
   * - Only `groupId` is required.
   * - The removal is recorded in the chat unless `shouldCreateChatLog` is false. Neither setting tags of a group nor
   *   the calls for customers have such a switch.
   * - Tags and fields are handled one by one: each is listed under `removed` or, with a reason, under `errored`, and
   *   the status is 201 either way.
   * - An unknown group, or a group without a chat, is a 404.
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
   * Starts the creation of a group on one of the account's WhatsApp numbers. The status is 200 although the group is
   * not there yet: the webhook `GROUP_CREATED` reports it, and until then changing its settings, removing a participant
   * and deleting it answer 404. Numbers connected through Gupshup or 360dialog get no such webhook.
   *
   * - `groupId` lets you choose the id; it is kept and comes back as `groupId` in responses and webhooks. Left out, an
   *   id is generated. What a `groupId` already in use gets is not documented.
   * - Without `joinApprovalMode` the setting of the integration applies. It cannot be changed later through this API.
   * - No lengths are documented here; changing the settings allows 128 characters of `subject`, 2048 of `description`
   *   and 50 of `groupId`.
   * - No operation adds people. They join by `inviteLink`, which reading and listing groups return.
   * - Refused with 422: an integration without groups, a messaging tier that is too low, a limit that is reached.
   * - A repeated request may create a second group.
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
   * Read one WhatsApp group.
   *
   * Returns the details of one group. An unknown group is a 404; whether a group whose creation is still pending is one
   * too, as in changing, removing and deleting, is not documented.
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
   * Change a group's settings.
   *
   * Changes the name, the description or the id of a group; what the body leaves out stays as it is.
   *
   * - `groupId` occurs twice: in the query it is the present id, in the body the new one. A repeated change of id may
   *   therefore get 404, although it ends in the same state.
   * - Only `wabaNumber` is required; a body that changes nothing is not ruled out.
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
   * List the groups of a WhatsApp number.
   *
   * Lists the groups of one WhatsApp number of the account, page by page. While `hasMore` is true, send `lastGroupId`
   * and `olderThanTimestamp` of the page before, always both. The size of a page is not documented and cannot be
   * chosen. 400 also means that no integration belongs to `wabaNumber`.
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
   * List the participants of a group.
   *
   * Lists the people of a group, page by page, former ones included: those have `dateRemoved` or `dateLeft`. While
   * `hasMore` is true, send `lastPhoneNumber` and `olderThanTimestamp` of the page before. The size of a page is not
   * documented and cannot be chosen. The cursor goes by the time of joining, which can be null; on which page such
   * people come is not documented. An unknown group is a 404.
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
   * Remove a participant from a group.
   *
   * Takes one person out of a group. The webhook `GROUP_PARTICIPANT_REMOVED` reports the removal; the `request_id` of
   * the response suggests that it may come later. No operation adds people, so nothing here undoes it. 404 means that
   * the group is unknown or its creation still pending; what a number that is not in the group gets is not documented.
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
   * Deletes a group. No webhook event for it and no way back are documented. 404 means that the group is unknown or its
   * creation still pending.
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
