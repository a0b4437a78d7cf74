// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/**
 * The input of `broadcastGroups.create`.
 *
 * A new broadcast group. Properties other than these two are refused.
 */
export interface BroadcastGroupCreateInput extends Schema<'CreateBroadcastGroupRequest'> {}

/** The result of `broadcastGroups.create`. */
export interface CreatedBroadcastGroup extends Schema<'CreatedBroadcastGroup'> {}

/** The input of `broadcastGroups.delete`. */
export interface BroadcastGroupDeleteInput extends Schema<'DeleteBroadcastGroupsRequest'> {}

/** An empty object in the guide; the reference documents no body. Nothing says which ids were unknown. */
export type DeletedBroadcastGroups = Schema<'DeletedBroadcastGroups'>;

/** The input of `broadcastGroups.list`. */
export interface BroadcastGroupListInput {
  /**
   * Only broadcast groups that match this string. How it is matched is not documented.
   *
   * @example "Diwali"
   */
  searchQuery?: string;
  /**
   * The sort key. No default is documented.
   *
   * @example "NAME"
   */
  orderBy?: 'NAME' | 'DATE_CREATED';
  /**
   * The sort direction. No default is documented. The guide only shows upper case.
   *
   * @example "ASCENDING"
   */
  format?: 'ASCENDING' | 'DESCENDING' | 'ascending' | 'descending';
  /**
   * Part of the cursor: the id of a broadcast group, from the previous page.
   *
   * @example "group_0000000001"
   */
  afterGroupId?: string;
  /**
   * Part of the cursor: the name of a broadcast group, from the previous page.
   *
   * @example "Diwali offers"
   */
  afterGroupName?: string;
  /**
   * Part of the cursor: the creation time of a broadcast group, from the previous page. An ISO 8601 time; the guide
   * writes it without milliseconds and time zone. A group's `dateCreated` is in milliseconds and must be converted.
   *
   * @example "2025-01-22T17:55:28.728Z"
   */
  afterDateCreated?: string;
}

/** The result of `broadcastGroups.list`. */
export interface BroadcastGroupPage extends Schema<'BroadcastGroupPage'> {}

/**
 * A saved list of customers. The reference and the guide show different properties, with only `groupId`,
 * `groupChatName` and `memberCount` in common, and neither marks any as always present; treat each as optional.
 */
export interface BroadcastGroup extends Schema<'BroadcastGroup'> {}

/** The input of `broadcastGroups.addMembers`. */
export interface BroadcastGroupAddMembersInput extends Schema<'AddBroadcastGroupMembersRequest'> {}

/** The outcome for each member of the request. */
export interface AddBroadcastGroupMembersResult extends Schema<'AddBroadcastGroupMembersResult'> {}

/** The input of `broadcastGroups.removeMembers`. */
export interface BroadcastGroupRemoveMembersInput extends Schema<'RemoveBroadcastGroupMembersRequest'> {}

/** The result of `broadcastGroups.removeMembers`. */
export interface RemoveBroadcastGroupMembersResult extends Schema<'RemoveBroadcastGroupMembersResult'> {}
