// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `whatsappGroups.assignTags` takes. */
export interface WhatsappGroupAssignTagsInput extends Schema<'AssignWaGroupTagsRequest'> {}

/** What `whatsappGroups.assignTags` answers. */
export interface AssignWaGroupTagsResult extends Schema<'AssignWaGroupTagsResult'> {}

/** What `whatsappGroups.removeTags` takes. */
export interface WhatsappGroupRemoveTagsInput extends Schema<'RemoveWaGroupTagsRequest'> {}

/** What `whatsappGroups.removeTags` answers. */
export interface RemoveWaGroupTagsResult extends Schema<'RemoveWaGroupTagsResult'> {}

/** What `whatsappGroups.create` takes. */
export interface WhatsappGroupCreateInput extends Schema<'CreateWhatsappGroupRequest'> {}

/** What `whatsappGroups.create` answers. */
export interface CreatedWhatsappGroup extends Schema<'CreatedWhatsappGroup'> {}

/** What `whatsappGroups.get` takes. */
export interface WhatsappGroupGetInput {
  /**
   * The group, by the id that its creation returned.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
}

/** What `whatsappGroups.get` answers. */
export interface WhatsappGroup extends Schema<'WhatsappGroup'> {}

/** What `whatsappGroups.updateSettings` takes. */
export interface WhatsappGroupUpdateSettingsInput
  extends Omit<Schema<'UpdateWhatsappGroupSettingsRequest'>, 'groupId'> {
  /**
   * The present id of the group.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
  /**
   * The new id. The present one stands in the query.
   *
   * Sent as `groupId` in the body.
   */
  newGroupId?: Schema<'UpdateWhatsappGroupSettingsRequest'>['groupId'];
}

/** What `whatsappGroups.updateSettings` and `whatsappGroups.delete` answer. */
export interface WhatsappGroupResult extends Schema<'WhatsappGroupResult'> {}

/** What `whatsappGroups.list` takes. */
export interface WhatsappGroupListInput {
  /**
   * The account's WhatsApp number whose groups are listed.
   *
   * @example "919999999901"
   */
  wabaNumber: string;
  /**
   * First half of the cursor, the id of the last group of the page before.
   *
   * @example "grp_0000000002"
   */
  lastGroupId?: string;
  /**
   * Second half of the cursor. Only groups created before this time, in ISO 8601.
   *
   * @example "2026-01-14T09:30:00.000Z"
   */
  olderThanTimestamp?: string;
}

/** What `whatsappGroups.list` answers. */
export interface WhatsappGroupPage extends Schema<'WhatsappGroupPage'> {}

/** What `whatsappGroups.listParticipants` takes. */
export interface WhatsappGroupListParticipantsInput {
  /**
   * The group whose people are listed.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
  /**
   * First half of the cursor, the number of the last participant of the page before, unchanged. A leading `+` has to be
   * sent as `%2B`.
   *
   * @example "+919999999922"
   */
  lastPhoneNumber?: string;
  /**
   * Second half of the cursor. Only people who joined before this time, in ISO 8601.
   *
   * @example "2026-01-15T10:00:00.000Z"
   */
  olderThanTimestamp?: string;
}

/** What `whatsappGroups.listParticipants` answers. */
export interface WhatsappGroupParticipantPage extends Schema<'WhatsappGroupParticipantPage'> {}

/** One record of `whatsappGroups.listParticipants`. */
export interface WhatsappGroupParticipant extends Schema<'WhatsappGroupParticipant'> {}

/** What `whatsappGroups.removeParticipant` takes. */
export interface WhatsappGroupRemoveParticipantInput {
  /**
   * The group that the person leaves.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
  /**
   * The person's number. The documentation shows it with a leading `+`, which has to be sent as `%2B`.
   *
   * @example "+919999999921"
   */
  participantPhone: string;
}

/** WhatsApp's own answer, handed on as it seems; hence the spelling of the names. */
export interface RemovedWhatsappGroupParticipant extends Schema<'RemovedWhatsappGroupParticipant'> {}

/** What `whatsappGroups.delete` takes. */
export interface WhatsappGroupDeleteInput {
  /**
   * The group to delete.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
}
