import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Place } from '../tables/table.ts';
import { isPresent, participantId, type WhatsappGroupParticipant } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { type Page, readPage } from './read-page.ts';
import { findConfirmedWhatsappGroup, findWhatsappGroup } from './whatsapp-groups.ts';

/** Whose people, and from where on. */
export interface ParticipantQuery {
  groupId: string;
  lastPhoneNumber?: string | undefined;
  /** In milliseconds since 1970. */
  olderThan?: number | undefined;
}

/**
 * Lists one page of the people of a group, former ones included, the last who joined first.
 *
 * @see getwhatsappgroupparticipants. Assumed: who has asked to join stands at the time of asking.
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
  const group = findConfirmedWhatsappGroup(world, groupId);
  if (isRefusal(group)) return group;
  const participant = world.whatsappGroupParticipants.get(participantId(groupId, toDigits(participantPhone)));
  if (participant && participant.removedAt !== null) return participant;
  if (!participant || !isPresent(participant)) return refuse(404, 'Participant not found');
  return world.whatsappGroupParticipants.put({ ...participant, removedAt: world.now() });
}
