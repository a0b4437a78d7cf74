import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { memberKey } from '../tables/broadcasts.ts';
import type { World } from '../world.ts';

/** What became of each number, spelled as it was sent. */
export interface RemovedMembers {
  readonly success: string[];
  readonly failed: string[];
}

/**
 * Takes customers off the list of a static group; who is not on it has failed.
 *
 * @see remove-members-from-group. Assumed: the answers to an unknown group and to one of another type, and that a number
 * that stands twice in a request counts once.
 */
export function removeMembers(
  world: World,
  { groupId, phoneNumbers }: { groupId: string; phoneNumbers: readonly string[] },
): RemovedMembers | Refusal<400> {
  const group = world.broadcastGroups.get(groupId);
  if (!group) return refuse(400, 'Broadcast group not found');
  if (group.type !== 'STATIC_SEGMENT') return refuse(400, 'Members can be removed from static groups only');
  const outcome: RemovedMembers = { success: [], failed: [] };
  for (const [phone, number] of new Map(phoneNumbers.map((number) => [toDigits(number), number]))) {
    const isRemoved = world.broadcastMembers.delete(memberKey({ groupId, phone }));
    outcome[isRemoved ? 'success' : 'failed'].push(number);
  }
  return outcome;
}
