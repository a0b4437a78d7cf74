// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `whatsappGroups.assignTags`. */
export interface WhatsappGroupAssignTagsInput extends Schema<'AssignWaGroupTagsRequest'> {}

/** The result of `whatsappGroups.assignTags`. */
export interface AssignWaGroupTagsResult extends Schema<'AssignWaGroupTagsResult'> {}

/** The input of `whatsappGroups.removeTags`. */
export interface WhatsappGroupRemoveTagsInput extends Schema<'RemoveWaGroupTagsRequest'> {}

/** The result of `whatsappGroups.removeTags`. */
export interface RemoveWaGroupTagsResult extends Schema<'RemoveWaGroupTagsResult'> {}

/** The input of `whatsappGroups.create`. */
export interface WhatsappGroupCreateInput extends Schema<'CreateWhatsappGroupRequest'> {}

/** The result of `whatsappGroups.create`. */
export interface CreatedWhatsappGroup extends Schema<'CreatedWhatsappGroup'> {}

/** The input of `whatsappGroups.get`. */
export interface WhatsappGroupGetInput {
  /**
   * The id of the WhatsApp group, as returned when it was created.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
}

/** The result of `whatsappGroups.get`. */
export interface WhatsappGroup extends Schema<'WhatsappGroup'> {}

/** The input of `whatsappGroups.updateSettings`. */
export interface WhatsappGroupUpdateSettingsInput
  extends Omit<Schema<'UpdateWhatsappGroupSettingsRequest'>, 'groupId'> {
  /**
   * The current id of the WhatsApp group.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
  /**
   * The new id. The current id is in the query.
   *
   * Sent as `groupId` in the body.
   */
  newGroupId?: Schema<'UpdateWhatsappGroupSettingsRequest'>['groupId'];
}

/** The result of `whatsappGroups.updateSettings` and `whatsappGroups.delete`. */
export interface WhatsappGroupResult extends Schema<'WhatsappGroupResult'> {}

/** The input of `whatsappGroups.list`. */
export interface WhatsappGroupListInput {
  /**
   * The account's WhatsApp number whose WhatsApp groups are listed.
   *
   * @example "919999999901"
   */
  wabaNumber: string;
  /**
   * First half of the cursor: the id of the last group of the previous page.
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

/** The result of `whatsappGroups.list`. */
export interface WhatsappGroupPage extends Schema<'WhatsappGroupPage'> {}

/** The input of `whatsappGroups.listParticipants`. */
export interface WhatsappGroupListParticipantsInput {
  /**
   * The WhatsApp group whose participants are listed.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
  /**
   * First half of the cursor: the phone number of the last participant of the previous page, unchanged. A leading `+`
   * must be sent as `%2B`.
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

/** The result of `whatsappGroups.listParticipants`. */
export interface WhatsappGroupParticipantPage extends Schema<'WhatsappGroupParticipantPage'> {}

/** A record of `whatsappGroups.listParticipants`. */
export interface WhatsappGroupParticipant extends Schema<'WhatsappGroupParticipant'> {}

/** The input of `whatsappGroups.removeParticipant`. */
export interface WhatsappGroupRemoveParticipantInput {
  /**
   * The WhatsApp group that the person is removed from.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
  /**
   * The person's phone number. The documentation shows it with a leading `+`, which must be sent as `%2B`.
   *
   * @example "+919999999921"
   */
  participantPhone: string;
}

/** WhatsApp's own response, apparently passed on, which explains the spelling of the names. */
export interface RemovedWhatsappGroupParticipant extends Schema<'RemovedWhatsappGroupParticipant'> {}

/** The input of `whatsappGroups.delete`. */
export interface WhatsappGroupDeleteInput {
  /**
   * The WhatsApp group to delete.
   *
   * @example "grp_0000000001"
   */
  groupId: string;
}
