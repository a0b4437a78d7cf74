import { resolveChat } from '../inbox/resolve-chat.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';
import { findInboxMember, openInInbox } from './inbox-member.ts';

/** The chat that a team member opens in the inbox, by exactly one of customer and WhatsApp group. */
export interface ChatReading {
  /** In digits. */
  readonly memberPhone: string;
  readonly to?: string | undefined;
  /** Optional when the customer's chat determines it. */
  readonly wabaNumber?: string | undefined;
  readonly groupId?: string | undefined;
}

/** Reads a chat as a team member, so that none of its messages is unread. The API cannot. */
export function readChat(world: World, reading: ChatReading): Chat | Refusal<400 | 403 | 404> {
  const found = findActedOn(world, reading);
  return isRefusal(found) ? found : openInInbox(world, found.member, found.chat);
}

/** Finds the chat that a team member acts on, and the member. */
export function findActedOn(
  world: World,
  { memberPhone, to, wabaNumber, groupId }: ChatReading,
): { chat: Chat; member: Member } | Refusal<400 | 403 | 404> {
  if ((to === undefined) === (groupId === undefined)) return refuse(400, 'Either to or groupId must be provided');
  const chat = resolveChat(world, { customerPhoneNumber: to, groupId, wabaNumber }, 404);
  if (isRefusal(chat)) return chat;
  const member = findInboxMember(world, memberPhone, chat.wabaNumber);
  return isRefusal(member) ? member : { chat, member };
}
