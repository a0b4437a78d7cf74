import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Place } from '../tables/table.ts';
import { isPresent, participantId, type WhatsappGroupParticipant } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { type Page, readPage } from './read-page.ts';
import { reportParticipant } from './report-whatsapp-group.ts';
import { findConfirmedWhatsappGroup, findWhatsappGroup } from './whatsapp-groups.ts';

export interface ParticipantQuery {
  groupId: string;
  lastPhoneNumber?: string | undefined;
  /** In milliseconds since 1970. */
  olderThan?: number | undefined;
}

/**
 * Lists a page of the participants of a WhatsApp group, former ones included, the latest to join first.
 *
 * @see getwhatsappgroupparticipants. Assumed: people who have asked to join are listed by the time they asked.
 */
export function listParticipants(
  world: World,
  { groupId, lastPhoneNumber, olderThan }: ParticipantQuery,
): Page<WhatsappGroupParticipant> | Refusal<400> | Refusal<404> {
  const group = findWhatsappGroup(world, groupId);
  if (isRefusal(group)) return group;
  const { whatsappGroupParticipants } = world;
  const latest = {
    list: (from?: Place) => whatsappGroupParticipants.list('latestOfGroup', group.id, from),
    get: (id: string) => whatsappGroupParticipants.get(id),
    placeOf: ({ phone, since }: WhatsappGroupParticipant) => ({ id: participantId(group.id, phone), at: since }),
  };
  const lastId = lastPhoneNumber === undefined ? undefined : participantId(group.id, toDigits(lastPhoneNumber));
  return readPage(latest, { lastId, olderThan });
}

export interface ParticipantRemoval {
  groupId: string;
  participantPhone: string;
}

/**
 * Removes a participant, who stays on the list as a former participant.
 *
 * @see removewhatsappgroupparticipant: 404 for a WhatsApp group that is unknown or pending. Assumed: 404 for a person
 * who is not a participant, and success for one who was already removed, so that a client can retry the request.
 */
export function removeParticipant(
  world: World,
  { groupId, participantPhone }: ParticipantRemoval,
): WhatsappGroupParticipant | Refusal<404> {
  const group = findConfirmedWhatsappGroup(world, groupId);
  if (isRefusal(group)) return group;
  const participant = world.whatsappGroupParticipants.get(participantId(groupId, toDigits(participantPhone)));
  if (participant && participant.removedAt !== null) return participant;
  if (!participant || !isPresent(participant)) return refuse(404, 'Participant not found');
  const removed = world.whatsappGroupParticipants.put({ ...participant, removedAt: world.now() });
  reportParticipant(world, 'PARTICIPANT_REMOVED', removed);
  return removed;
}
