import type { Schemas } from '@doubletick-kit/contract';
import type { WhatsappGroup, WhatsappGroupParticipant } from '../../world/tables/whatsapp-groups.ts';
import type { Page } from '../../world/whatsapp-groups/read-page.ts';
import { isPending } from '../../world/whatsapp-groups/whatsapp-groups.ts';
import type { World } from '../../world/world.ts';
import { toIso } from './time.ts';

/** A WhatsApp group, read or listed. `PENDING` is assumed: `ACTIVE` is the only known status. */
export function toWireWhatsappGroup(group: WhatsappGroup, world: World): Required<Schemas['WhatsappGroup']> {
  const pending = isPending(group, world.now());
  return {
    groupId: group.id,
    subject: group.name,
    description: group.description,
    totalParticipantCount: world.whatsappGroupParticipants.count('presentInGroup', group.id),
    inviteLink: pending ? null : group.inviteLink,
    status: pending ? 'PENDING' : 'ACTIVE',
    groupCreatedAt: toIso(group.createdAt),
  };
}

/** A page of WhatsApp groups; the last page has no cursor. */
export function toWireWhatsappGroupPage(
  { rows, hasMore }: Page<WhatsappGroup>,
  world: World,
): Required<Schemas['WhatsappGroupPage']> {
  const last = hasMore ? rows.at(-1) : undefined;
  return {
    groups: rows.map((group) => toWireWhatsappGroup(group, world)),
    hasMore,
    lastGroupId: last?.id ?? null,
    olderThanTimestamp: last ? toIso(last.createdAt) : null,
  };
}

/** A page of participants; the last page has no cursor. */
export function toWireParticipantPage(
  { rows, hasMore }: Page<WhatsappGroupParticipant>,
  world: World,
): Required<Schemas['WhatsappGroupParticipantPage']> {
  const last = hasMore ? rows.at(-1) : undefined;
  return {
    participants: rows.map((participant) => toWireParticipant(participant, world)),
    hasMore,
    lastPhoneNumber: last ? `+${last.phone}` : null,
    olderThanTimestamp: last ? toIso(last.since) : null,
  };
}

function toWireParticipant(
  { phone, joinedAt, removedAt, leftAt }: WhatsappGroupParticipant,
  { customers }: World,
): Required<Schemas['WhatsappGroupParticipant']> {
  return {
    name: customers.get(phone)?.name ?? null,
    phoneNumber: `+${phone}`,
    dateJoined: joinedAt === null ? null : toIso(joinedAt),
    dateRemoved: removedAt === null ? null : toIso(removedAt),
    dateLeft: leftAt === null ? null : toIso(leftAt),
  };
}
