import { openCustomer } from '../inbox/open-chat.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type BroadcastGroup, broadcastMemberKey } from '../tables/broadcasts.ts';
import type { World } from '../world.ts';

/** Somebody for a group, as a request names them. */
export interface BroadcastMemberInput {
  readonly name?: string;
  readonly phone: string;
}

/** Where each member of a request ended up: numbers as digits, and what is no number as it was sent. */
export interface AddedBroadcastMembers {
  readonly created: string[];
  readonly present: string[];
  readonly invalid: BroadcastMemberInput[];
}

/**
 * Puts customers on the list of a group; what is no phone number is left out.
 *
 * @see add-members-to-group. Assumed: the answer to an unknown group, that a group of any type takes members, that a
 * number without a customer becomes one, and that a number that stands twice in a request counts once.
 */
export function addBroadcastMembers(
  world: World,
  { groupId, members }: { groupId: string; members: readonly BroadcastMemberInput[] },
): AddedBroadcastMembers | Refusal<422> {
  const group = world.broadcastGroups.get(groupId);
  return group ? putBroadcastMembers(world, group, members) : refuse(422, 'Broadcast group not found');
}

/** Puts customers on the list of a group that exists. */
export function putBroadcastMembers(
  world: World,
  { id: groupId }: BroadcastGroup,
  members: readonly BroadcastMemberInput[],
) {
  const outcome: AddedBroadcastMembers = { created: [], present: [], invalid: [] };
  const seen = new Set<string>();
  for (const { name, phone: sent } of members) {
    const phone = toDigits(sent);
    if (seen.has(phone)) continue;
    seen.add(phone);
    if (!isPhoneNumber(phone)) outcome.invalid.push(name === undefined ? { phone: sent } : { name, phone: sent });
    else if (world.broadcastMembers.has(broadcastMemberKey({ groupId, phone }))) outcome.present.push(phone);
    else {
      if (!world.customers.has(phone)) makeCustomer(world, phone, name);
      world.broadcastMembers.put({ groupId, phone, joinedAt: world.now() });
      outcome.created.push(phone);
    }
  }
  return outcome;
}

function makeCustomer(world: World, phone: string, name: string | undefined): void {
  const customer = openCustomer(world, phone);
  if (name) world.customers.put({ ...customer, name });
}

/** What became of each number, spelled as it was sent. */
export interface RemovedBroadcastMembers {
  readonly success: string[];
  readonly failed: string[];
}

/**
 * Takes customers off the list of a static group; who is not on it has failed.
 *
 * @see remove-members-from-group. Assumed: the answers to an unknown group and to one of another type, and that a number
 * that stands twice in a request counts once.
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
