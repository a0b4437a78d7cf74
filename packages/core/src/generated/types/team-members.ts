// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `teamMembers.assign` takes, with `customerPhoneNumber`. */
export interface AssignCustomerChatInput extends Schema<'AssignRequest'> {
  /** The customer whose chat is assigned. Send this or `groupId`. */
  customerPhoneNumber: Schema<'PhoneNumber'>;
  groupId?: never;
}

/** What `teamMembers.assign` takes, with `groupId`. */
export interface AssignGroupChatInput extends Schema<'AssignRequest'> {
  /** The WhatsApp group whose chat is assigned. Send this or `customerPhoneNumber`. */
  groupId: string;
  customerPhoneNumber?: never;
}

/** What `teamMembers.assign` takes. */
export type AssignInput = AssignCustomerChatInput | AssignGroupChatInput;

/** The team member who is responsible for the chat after the call. */
export interface Assignee extends Schema<'Assignee'> {}

/** What `teamMembers.unassign` takes, with `customerPhoneNumber`. */
export interface UnassignCustomerChatInput extends Schema<'UnassignRequest'> {
  /** The customer whose chat is freed. Send this or `groupId`. */
  customerPhoneNumber: Schema<'PhoneNumber'>;
  groupId?: never;
}

/** What `teamMembers.unassign` takes, with `groupId`. */
export interface UnassignGroupChatInput extends Schema<'UnassignRequest'> {
  /** The WhatsApp group whose chat is freed. Send this or `customerPhoneNumber`. */
  groupId: string;
  customerPhoneNumber?: never;
}

/** What `teamMembers.unassign` takes. */
export type UnassignInput = UnassignCustomerChatInput | UnassignGroupChatInput;

/** What `teamMembers.unassign` answers. */
export interface UnassignResult extends Schema<'UnassignResult'> {}

/** What `teamMembers.logout` takes. */
export interface TeamMemberLogoutInput extends Schema<'LogoutRequest'> {}

/** What `teamMembers.logout` answers. */
export interface LogoutResult extends Schema<'LogoutResult'> {}
