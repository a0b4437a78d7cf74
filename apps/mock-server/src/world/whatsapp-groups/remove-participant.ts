import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { WhatsappGroupParticipant } from '../tables/whatsapp-groups.ts';
import { isPresent, participantId } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { findConfirmedGroup } from './find-group.ts';

/** Who leaves which group. */
export interface ParticipantRemoval {
  groupId: string;
  participantPhone: string;
}

/**
 * Takes somebody out of a group, who stays on its list as a former participant.
 *
 * @see removewhatsappgroupparticipant: 404 for a group that is unknown or pending. Assumed: 404 for a number that is not
 * in the group, and success for one that was removed before, so that a client can repeat the call.
 */
export function removeParticipant(
  world: World,
  { groupId, participantPhone }: ParticipantRemoval,
): WhatsappGroupParticipant | Refusal<404> {
  const group = findConfirmedGroup(world, groupId);
  if (isRefusal(group)) return group;
  const participant = world.whatsappGroupParticipants.get(participantId(groupId, toDigits(participantPhone)));
  if (participant && participant.removedAt !== null) return participant;
  if (!participant || !isPresent(participant)) return refuse(404, 'Participant not found');
  return world.whatsappGroupParticipants.put({ ...participant, removedAt: world.now() });
}
