import { openCustomer } from '../inbox/open-chat.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type BroadcastGroup, broadcastMemberKey } from '../tables/broadcasts.ts';
import type { World } from '../world.ts';

export interface BroadcastMemberInput {
  readonly name?: string;
  readonly phone: string;
}

export interface AddedBroadcastMembers {
  /** In digits. */
  readonly created: string[];
  /** In digits. */
  readonly present: string[];
  /** As in the request. */
  readonly invalid: BroadcastMemberInput[];
}

/**
 * Adds customers to a group and skips invalid phone numbers.
 *
 * @see add-members-to-group. Assumed: an unknown group is a 422, groups of any type take members, an unknown phone
 * number becomes a customer, and a duplicate counts once.
 */
export function addBroadcastMembers(
  world: World,
  { groupId, members }: { groupId: string; members: readonly BroadcastMemberInput[] },
): AddedBroadcastMembers | Refusal<422> {
  const group = world.broadcastGroups.get(groupId);
  return group ? putBroadcastMembers(world, group, members) : refuse(422, 'Broadcast group not found');
}

export function putBroadcastMembers(
  world: World,
  { id: groupId }: BroadcastGroup,
  members: readonly BroadcastMemberInput[],
): AddedBroadcastMembers {
  const outcome: AddedBroadcastMembers = { created: [], present: [], invalid: [] };
  const seen = new Set<string>();
  for (const { name, phone: sent } of members) {
    const phone = toDigits(sent);
    if (seen.has(phone)) continue;
    seen.add(phone);
    if (!isPhoneNumber(phone)) outcome.invalid.push(name === undefined ? { phone: sent } : { name, phone: sent });
    else if (world.broadcastMembers.has(broadcastMemberKey({ groupId, phone }))) outcome.present.push(phone);
    else {
      if (!world.customers.has(phone)) createCustomer(world, phone, name);
      world.broadcastMembers.put({ groupId, phone, joinedAt: world.now() });
      outcome.created.push(phone);
    }
  }
  return outcome;
}

function createCustomer(world: World, phone: string, name: string | undefined): void {
  const customer = openCustomer(world, phone);
  if (name) world.customers.put({ ...customer, name });
}

/** Phone numbers are spelled as in the request. */
export interface RemovedBroadcastMembers {
  readonly success: string[];
  readonly failed: string[];
}

/**
 * Removes customers from a static group. A phone number that is not in the group has failed.
 *
 * @see remove-members-from-group. Assumed: an unknown group or one of another type is a 400, and a duplicate counts
 * once.
 */
export function removeBroadcastMembers(
  world: World,
  { groupId, phoneNumbers }: { groupId: string; phoneNumbers: readonly string[] },
): RemovedBroadcastMembers | Refusal<400> {
  const group = world.broadcastGroups.get(groupId);
  if (!group) return refuse(400, 'Broadcast group not found');
  if (group.type !== 'STATIC_SEGMENT') return refuse(400, 'Members can be removed from static groups only');
  const outcome: RemovedBroadcastMembers = { success: [], failed: [] };
  for (const [phone, number] of new Map(phoneNumbers.map((number) => [toDigits(number), number]))) {
    const isRemoved = world.broadcastMembers.delete(broadcastMemberKey({ groupId, phone }));
    outcome[isRemoved ? 'success' : 'failed'].push(number);
  }
  return outcome;
}
