import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { resolveChat } from './resolve-chat.ts';

export interface ReplyCheck {
  readonly phoneNumber?: string | undefined;
  readonly waitingForResponseInSec?: number | undefined;
  readonly defaultAgentName?: string | undefined;
  readonly defaultAgentNumber?: string | undefined;
  readonly wabaNumber?: string | undefined;
}

export interface ReplyResult {
  readonly agentName: string | undefined;
  readonly agentPhoneNumber: string | undefined;
  readonly isInTime: boolean;
}

/**
 * Tells whether the account replied in time to the customer's latest message, and who is responsible.
 *
 * @see check-reverted-on-time: the guide requires all five properties, the reference none. Assumed: a missing reply is
 * late, unless the customer never wrote; the default agent replaces a missing assignee; an unknown chat is a 422.
 */
export function checkReply(world: World, check: ReplyCheck): ReplyResult | Refusal {
  const { phoneNumber, waitingForResponseInSec: seconds, wabaNumber } = check;
  if (phoneNumber === undefined) return refuse(400, 'phoneNumber should not be empty');
  if (seconds === undefined) return refuse(400, 'waitingForResponseInSec should not be empty');
  const chat = resolveChat(world, { customerPhoneNumber: phoneNumber, wabaNumber });
  if (isRefusal(chat)) return chat;
  const { assigneePhone, lastInboundAt } = chat;
  const repliedAt = lastInboundAt === null ? undefined : firstReply(world, chat, lastInboundAt);
  const assignee = assigneePhone === null ? undefined : world.members.get(assigneePhone);
  return {
    agentName: assignee?.name ?? check.defaultAgentName,
    agentPhoneNumber: assignee ? `+${assignee.phone}` : check.defaultAgentNumber,
    isInTime: lastInboundAt === null || (repliedAt !== undefined && repliedAt - lastInboundAt <= seconds * 1_000),
  };
}

/** When the account first wrote after a customer's message; undefined if it did not. */
function firstReply(world: World, { id }: Chat, since: number): number | undefined {
  let firstAt: number | undefined;
  for (const { createdAt, origin } of world.messages.list('ofChat', id)) {
    if (createdAt < since) break;
    if (origin === 'USER') firstAt = createdAt;
  }
  return firstAt;
}
