import type { OperationId } from '@doubletick-kit/contract';

/** What every key could do before keys had policies, and so what a key of that time may do. */
export const version1Operations = [
  'assignTeamMemberToChat',
  'unassignTeamMemberFromChat',
  'addChatCollaborators',
  'removeChatCollaborators',
  'getChatList',
  'getTeam',
  'listChannelDetails',
] as const satisfies readonly OperationId[];
