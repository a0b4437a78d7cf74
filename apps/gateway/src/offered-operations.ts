import type { OperationId } from '@doubletick-kit/contract';

/**
 * The operations that every key may use. Keys have no permissions yet, so the gateway offers only operations with which
 * one team cannot harm another: nothing that sends or deletes, no webhooks, no roles.
 */
export const offeredOperations = [
  'assignTeamMemberToChat',
  'unassignTeamMemberFromChat',
  'addChatCollaborators',
  'removeChatCollaborators',
  'getChatList',
  'getTeam',
  'listChannelDetails',
] as const satisfies readonly OperationId[];

const offered: ReadonlySet<string> = new Set(offeredOperations);

export function isOffered(id: string): boolean {
  return offered.has(id);
}
