import { putAssignee } from '../inbox/assign.ts';
import { findMember } from '../inbox/find-by-number.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import { refuseWithoutAccess } from '../team/number-access.ts';
import type { World } from '../world.ts';
import { findActedOn } from './read-chat.ts';
import type { SimulationOf } from './simulation.ts';

type Assigned = Chat | Refusal<400 | 403 | 404>;

/**
 * Assigns a chat as a team member, to someone else or by default to the member. The API cannot: it assigns in the name of
 * the key's holder.
 *
 * Assumed: a person in the inbox replaces an assignee without being asked.
 */
export function assignAsMember(
  world: World,
  { from, assignee = from, ...target }: SimulationOf<'CHAT_ASSIGN'>,
): Assigned {
  const found = findActedOn(world, { ...target, memberPhone: toDigits(from) });
  if (isRefusal(found)) return found;
  const { chat, member: actor } = found;
  const member = findMember(world, assignee, 404);
  if (isRefusal(member)) return member;
  const refusal = refuseWithoutAccess(member, chat.wabaNumber);
  if (refusal) return refusal;
  return chat.assigneePhone === member.phone ? chat : putAssignee(world, chat, { assigneePhone: member.phone, actor });
}

/** Takes a chat from its assignee as a team member. A chat without an assignee stays as it is. */
export function unassignAsMember(world: World, { from, ...target }: SimulationOf<'CHAT_UNASSIGN'>): Assigned {
  const found = findActedOn(world, { ...target, memberPhone: toDigits(from) });
  if (isRefusal(found)) return found;
  const { chat, member: actor } = found;
  return chat.assigneePhone === null ? chat : putAssignee(world, chat, { assigneePhone: null, actor });
}
