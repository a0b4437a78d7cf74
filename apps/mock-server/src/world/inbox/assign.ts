import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';
import { findMember } from './find-by-number.ts';
import { type ChatTarget, resolveChat } from './resolve-chat.ts';

/** Who takes which chat. */
export interface Assignment extends ChatTarget {
  assignedUserPhoneNumber: string;
  reassign?: boolean | undefined;
}

/**
 * Makes a team member responsible for a chat, and answers whoever is responsible for it afterwards.
 *
 * @see assign-team-member-to-chat, the help centre: a chat keeps its assignee without `reassign`
 */
export function assign(world: World, assignment: Assignment): Member | Refusal {
  const chat = resolveChat(world, assignment);
  if (isRefusal(chat)) return chat;
  const member = findMember(world, assignment.assignedUserPhoneNumber);
  if (isRefusal(member)) return member;

  const assignee = chat.assigneePhone === null ? undefined : world.members.get(chat.assigneePhone);
  if (assignee && !assignment.reassign) {
    return world.options.assign.whenAssigned === 'keep' ? assignee : refuse(422, 'Chat is already assigned');
  }
  if (assignee !== member) world.chats.put({ ...chat, assigneePhone: member.phone, updatedAt: world.now() });
  return member;
}

/**
 * Takes the assignee off a chat; a chat that has none stays as it is.
 *
 * @see unassign-team-member-from-chat. Assumed: a chat that has none is no failure.
 */
export function unassign(world: World, target: ChatTarget): Chat | Refusal {
  const chat = resolveChat(world, target);
  if (isRefusal(chat) || chat.assigneePhone === null) return chat;
  return world.chats.put({ ...chat, assigneePhone: null, updatedAt: world.now() });
}
