// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `teamMembers.assign`, with `customerPhoneNumber`. */
export interface AssignCustomerChatInput extends Schema<'AssignRequest'> {
  /** The customer whose chat is assigned. Send this or `groupId`. */
  customerPhoneNumber: Schema<'PhoneNumber'>;
  groupId?: never;
}

/** The input of `teamMembers.assign`, with `groupId`. */
export interface AssignGroupChatInput extends Schema<'AssignRequest'> {
  /** The WhatsApp group whose chat is assigned. Send this or `customerPhoneNumber`. */
  groupId: string;
  customerPhoneNumber?: never;
}

/** The input of `teamMembers.assign`. */
export type AssignInput = AssignCustomerChatInput | AssignGroupChatInput;

/** The assignee of the chat after the request. */
export interface Assignee extends Schema<'Assignee'> {}

/** The input of `teamMembers.unassign`, with `customerPhoneNumber`. */
export interface UnassignCustomerChatInput extends Schema<'UnassignRequest'> {
  /** The customer whose chat is unassigned. Send this or `groupId`. */
  customerPhoneNumber: Schema<'PhoneNumber'>;
  groupId?: never;
}

/** The input of `teamMembers.unassign`, with `groupId`. */
export interface UnassignGroupChatInput extends Schema<'UnassignRequest'> {
  /** The WhatsApp group whose chat is unassigned. Send this or `customerPhoneNumber`. */
  groupId: string;
  customerPhoneNumber?: never;
}

/** The input of `teamMembers.unassign`. */
export type UnassignInput = UnassignCustomerChatInput | UnassignGroupChatInput;

/** The result of `teamMembers.unassign`. */
export interface UnassignResult extends Schema<'UnassignResult'> {}

/** The input of `teamMembers.logout`. */
export interface TeamMemberLogoutInput extends Schema<'LogoutRequest'> {}

/** The result of `teamMembers.logout`. */
export interface LogoutResult extends Schema<'LogoutResult'> {}
