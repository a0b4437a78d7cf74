import type { ParticipantChanged } from '../occurrences.ts';
import { findOrganization } from '../organization/organization.ts';
import type { WhatsappGroup, WhatsappGroupParticipant } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';

/** Reports that WhatsApp has confirmed a WhatsApp group, which happens at its `confirmedAt`. */
export function reportWhatsappGroup(world: World, group: WhatsappGroup): void {
  world.report({ type: 'WHATSAPP_GROUP_CREATED', ...placeOf(world, group) });
}

/** Reports that a person has joined a WhatsApp group or is no longer in it. */
export function reportParticipant(
  world: World,
  type: ParticipantChanged['type'],
  participant: WhatsappGroupParticipant,
): void {
  const group = world.whatsappGroups.get(participant.groupId);
  if (group) world.report({ type, ...placeOf(world, group), participant });
}

function placeOf(world: World, group: WhatsappGroup) {
  const organizationId = findOrganization(world)?.id ?? '';
  return { group, organizationId, channelId: world.channels.get(group.wabaNumber)?.id ?? '' };
}
