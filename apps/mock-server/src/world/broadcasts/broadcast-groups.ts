import { nextId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type BroadcastGroup, broadcastMemberKey } from '../tables/broadcasts.ts';
import type { World } from '../world.ts';
import { type BroadcastMemberInput, putBroadcastMembers } from './broadcast-members.ts';

export interface CreatedBroadcastGroup {
  readonly group: BroadcastGroup;
  readonly invalidMembers: BroadcastMemberInput[];
}

/**
 * Creates a static group with its first members.
 *
 * @see create-group. Assumed: the name must be unique, because broadcasts refer to a group by its name.
 */
export function createBroadcastGroup(
  world: World,
  { name, members = [] }: { name: string; members?: readonly BroadcastMemberInput[] },
): CreatedBroadcastGroup | Refusal {
  if (name.trim() === '') return refuse(400, 'name should not be empty');
  if (findBroadcastGroup(world, name)) return refuse(422, 'Broadcast group with given name already exists');
  const group = world.broadcastGroups.put({
    id: nextId(world.random, 'group_'),
    chatId: nextId(world.random, 'chat_'),
    name,
    type: 'STATIC_SEGMENT',
    createdAt: world.now(),
    lastMessageAt: null,
  });
  return { group, invalidMembers: putBroadcastMembers(world, group, members).invalid };
}

/**
 * Deletes groups and their member lists, but neither the customers nor the messages sent to them.
 *
 * @see delete-groups. Assumed: one unknown id refuses the whole request.
 */
export function deleteBroadcastGroups(world: World, groupIds: readonly string[]): readonly string[] | Refusal<422> {
  if (!groupIds.every((id) => world.broadcastGroups.has(id))) return refuse(422, 'Broadcast group not found');
  for (const id of groupIds) {
    for (const member of [...world.broadcastMembers.list('ofGroup', id)]) {
      world.broadcastMembers.delete(broadcastMemberKey(member));
    }
    world.broadcastGroups.delete(id);
  }
  return groupIds;
}

export function findBroadcastGroup({ broadcastGroups }: World, name: string): BroadcastGroup | undefined {
  const [group] = broadcastGroups.list('byName', '', { at: name, id: '' });
  return group?.name === name ? group : undefined;
}
