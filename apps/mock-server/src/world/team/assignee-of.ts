import type { Chat } from '../tables/inbox.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/** The team member to whom a chat is assigned; undefined if it is assigned to nobody. */
export function assigneeOf({ members }: World, { assigneePhone }: Chat): Member | undefined {
  return assigneePhone === null ? undefined : members.get(assigneePhone);
}
