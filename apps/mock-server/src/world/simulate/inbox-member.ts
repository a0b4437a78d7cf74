import { type Refusal, refuse } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Member } from '../tables/team.ts';
import { refuseWithoutAccess } from '../team/number-access.ts';
import type { World } from '../world.ts';

/** Finds the member who is about to act in the inbox of a WABA number. */
export function findInboxMember(world: World, memberPhone: string, wabaNumber: string): Member | Refusal<403 | 404> {
  const member = world.members.get(memberPhone);
  if (!member) return refuse(404, 'from must be the phone number of a team member');
  return refuseWithoutAccess(member, wabaNumber) ?? member;
}

/**
 * Opens a chat in the inbox: its member is logged in, and has read everything.
 *
 * Assumed: the chat keeps its place in the inbox.
 */
export function openInInbox(world: World, member: Member, chat: Chat): Chat {
  if (!member.isLoggedIn) world.members.put({ ...member, isLoggedIn: true });
  if (chat.unreadCount === 0) return chat;
  const read = world.chats.put({ ...chat, unreadCount: 0 });
  world.report({ type: 'INBOX_CHANGED', chat: read, change: 'READ' });
  return read;
}
