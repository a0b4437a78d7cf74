import { nextId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { BroadcastGroup } from '../tables/broadcasts.ts';
import type { World } from '../world.ts';
import { type MemberInput, putMembers } from './add-members.ts';
import { findGroup } from './find-group.ts';

/** A new group with those that could not be put on its list. */
export interface CreatedGroup {
  readonly group: BroadcastGroup;
  readonly invalidMembers: MemberInput[];
}

/**
 * Makes a static group with its first members.
 *
 * @see create-group. Assumed: a name that is taken is refused, because broadcasts name the group.
 */
export function createGroup(
  world: World,
  { name, members = [] }: { name: string; members?: readonly MemberInput[] },
): CreatedGroup | Refusal {
  if (name.trim() === '') return refuse(400, 'name should not be empty');
  if (findGroup(world, name)) return refuse(422, 'Broadcast group with given name already exists');
  const group = world.broadcastGroups.put({
    id: nextId(world.random, 'group_'),
    chatId: nextId(world.random, 'chat_'),
    name,
    type: 'STATIC_SEGMENT',
    createdAt: world.now(),
    lastMessageAt: null,
  });
  return { group, invalidMembers: putMembers(world, group, members).invalid };
}
