import { type Refusal, refuse } from '../refusal.ts';
import { memberKey } from '../tables/broadcasts.ts';
import type { World } from '../world.ts';

/**
 * Deletes groups with their lists. Customers and what was sent to them stay.
 *
 * @see delete-groups. Assumed: an unknown id refuses the whole request.
 */
export function deleteGroups(world: World, groupIds: readonly string[]): readonly string[] | Refusal<422> {
  if (!groupIds.every((id) => world.broadcastGroups.has(id))) return refuse(422, 'Broadcast group not found');
  for (const id of groupIds) {
    for (const member of [...world.broadcastMembers.list('ofGroup', id)]) {
      world.broadcastMembers.delete(memberKey(member));
    }
    world.broadcastGroups.delete(id);
  }
  return groupIds;
}
