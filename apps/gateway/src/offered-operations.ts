import type { OperationId } from '@doubletick-kit/contract';

/**
 * The operations that a team's key may request. A key has no rights of its own yet, so only what no team can harm another
 * with is offered: no sends, no deletions, no webhooks, no roles.
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

/** Tells whether a team's key may request an operation. */
export function isOffered(id: string): boolean {
  return offered.has(id);
}
