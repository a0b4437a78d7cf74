import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Place } from '../tables/table.ts';
import type { WhatsappGroupParticipant } from '../tables/whatsapp-groups.ts';
import { participantId } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { findGroup } from './find-group.ts';
import { type Page, readPage } from './read-page.ts';

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
  const group = findGroup(world, groupId);
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
