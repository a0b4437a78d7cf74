import type { Query, Schemas } from '@doubletick-kit/contract';

/** Names the chat of a customer and who takes it. */
export interface AssignCustomerChatInput {
  /** With country code; `+` and spaces are allowed. */
  customerPhoneNumber: string;
  groupId?: never;
  /** The team member who takes the chat, with country code. */
  assignedUserPhoneNumber: string;
  /** Replace an assignee that the chat already has. Default: false, the chat keeps its assignee. */
  reassign?: boolean;
  /** Needed when the account has several numbers and the customer does not have a chat on exactly one of them. */
  wabaNumber?: string;
}

/** Names the chat of a WhatsApp group and who takes it. */
export interface AssignGroupChatInput {
  groupId: string;
  customerPhoneNumber?: never;
  wabaNumber?: never;
  /** The team member who takes the chat, with country code. */
  assignedUserPhoneNumber: string;
  /** Replace an assignee that the chat already has. Default: false, the chat keeps its assignee. */
  reassign?: boolean;
}

export type AssignInput = AssignCustomerChatInput | AssignGroupChatInput;

/** Names the chat of a customer. */
export interface UnassignCustomerChatInput {
  /** With country code; `+` and spaces are allowed. */
  customerPhoneNumber: string;
  groupId?: never;
  /** Needed when the account has several numbers and the customer does not have a chat on exactly one of them. */
  wabaNumber?: string;
}

/** Names the chat of a WhatsApp group. */
export interface UnassignGroupChatInput {
  groupId: string;
  customerPhoneNumber?: never;
  wabaNumber?: never;
}

export type UnassignInput = UnassignCustomerChatInput | UnassignGroupChatInput;

export type Assignee = Schemas['Assignee'];
export type UnassignResult = Schemas['UnassignResult'];
export type CollaboratorsInput = Schemas['CollaboratorsRequest'];
export type CollaboratorsResult = Schemas['CollaboratorsResult'];
export type ListChatsInput = Query<'getChatList'>;
export type Chat = Schemas['Chat'];
export type ChatPage = Schemas['ChatPage'];
export type TeamMember = Schemas['TeamMember'];
export type TeamList = Schemas['TeamList'];
export type ListChannelsInput = Query<'listChannelDetails'>;
export type Channel = Schemas['Channel'];
export type ChannelList = Schemas['ChannelList'];
