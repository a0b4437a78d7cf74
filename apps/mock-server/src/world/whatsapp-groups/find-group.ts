import { type Refusal, refuse } from '../refusal.ts';
import type { WhatsappGroup } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';

/**
 * Finds a group, whether or not its creation is complete.
 *
 * @see getwhatsappgroupinfo: 404 for a group that is unknown
 */
export function findGroup(world: World, groupId: string): WhatsappGroup | Refusal<404> {
  return world.whatsappGroups.get(groupId) ?? refuse(404, 'WhatsApp group not found');
}

/**
 * Finds a group that can be changed.
 *
 * @see updatewhatsappgroupsettings: 404 also while the creation is pending
 */
export function findConfirmedGroup(world: World, groupId: string): WhatsappGroup | Refusal<404> {
  const group = world.whatsappGroups.get(groupId);
  if (group && isPending(group, world.now())) return refuse(404, 'WhatsApp group creation is still pending');
  return findGroup(world, groupId);
}

/** Tells whether WhatsApp has yet to confirm a group. */
export function isPending({ confirmedAt }: WhatsappGroup, now: number): boolean {
  return now < confirmedAt;
}
