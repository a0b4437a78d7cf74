/** Typed client for the DoubleTick public API. @module */
export { ApiError, type ApiErrorCode } from './api-error.ts';
export { DoubleTick, type DoubleTickOptions } from './double-tick.ts';
export type {
  AssignCustomerChatInput,
  Assignee,
  AssignGroupChatInput,
  AssignInput,
  Channel,
  ChannelList,
  Chat,
  ChatPage,
  CollaboratorsInput,
  CollaboratorsResult,
  ListChannelsInput,
  ListChatsInput,
  TeamList,
  TeamMember,
  UnassignCustomerChatInput,
  UnassignGroupChatInput,
  UnassignInput,
  UnassignResult,
} from './types.ts';
