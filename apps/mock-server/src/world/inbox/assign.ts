import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Member } from '../tables/team.ts';
import { refuseWithoutAccess } from '../team/number-access.ts';
import type { World } from '../world.ts';
import { findMember } from './find-by-number.ts';
import { type Actor, recordActivities } from './record-activities.ts';
import { reportAssignment } from './report-assignment.ts';
import { type ChatTarget, resolveChat } from './resolve-chat.ts';

export interface Assignment extends ChatTarget {
  assignedUserPhoneNumber: string;
  reassign?: boolean | undefined;
}

/**
 * Assigns a chat to a team member. An assigned chat keeps its assignee unless `reassign` is true; either way the result
 * is the current assignee. A member without access to the WABA number of the chat is refused even if the chat would keep
 * its assignee, like someone outside the team.
 *
 * @see assign-team-member-to-chat, the help centre: a chat keeps its assignee without `reassign`
 */
export function assign(world: World, assignment: Assignment): Member | Refusal<400 | 403 | 422> {
  const chat = resolveChat(world, assignment);
  if (isRefusal(chat)) return chat;
  const member = findMember(world, assignment.assignedUserPhoneNumber);
  if (isRefusal(member)) return member;
  const refusal = refuseWithoutAccess(member, chat.wabaNumber);
  if (refusal) return refusal;

  const assignee = chat.assigneePhone === null ? undefined : world.members.get(chat.assigneePhone);
  if (assignee && !assignment.reassign) {
    return world.options.assign.whenAssigned === 'keep' ? assignee : refuse(422, 'Chat is already assigned');
  }
  if (assignee !== member) putAssignee(world, chat, { assigneePhone: member.phone });
  return member;
}

/** @see unassign-team-member-from-chat. Assumed: a chat without an assignee stays unchanged, which is a success. */
export function unassign(world: World, target: ChatTarget): Chat | Refusal {
  const chat = resolveChat(world, target);
  if (isRefusal(chat) || chat.assigneePhone === null) return chat;
  return putAssignee(world, chat, { assigneePhone: null });
}

export interface AssigneeChange {
  /** Null for none. */
  readonly assigneePhone: string | null;
  /** Who does it in the inbox; left out for the holder of the API key. */
  readonly actor?: Actor;
}

/** Changes the assignee of a chat, and reports it. */
export function putAssignee(world: World, before: Chat, { assigneePhone, actor }: AssigneeChange): Chat {
  const after = world.chats.put({ ...before, assigneePhone, updatedAt: world.now() });
  recordActivities(world, { before, after }, actor);
  reportAssignment(world, { before, after }, actor);
  return after;
}
