import type { Schemas } from '@doubletick-kit/contract';
import { toIso } from '../../http/wire/time.ts';
import type { ParticipantChanged, WhatsappGroupCreated } from '../../world/occurrences.ts';
import type { CausedEvent } from './caused-event.ts';

/** @see whatsapp-group-webhooks */
export function whatsappGroupCreatedEvents(created: WhatsappGroupCreated): CausedEvent[] {
  const { group } = created;
  const payload = (): Schemas['GroupCreatedEvent'] => ({
    event: 'GROUP_CREATED',
    ...toPlace(created),
    inviteLink: group.inviteLink,
    groupCreatedAt: toIso(group.confirmedAt ?? group.createdAt),
  });
  return [{ event: 'GROUP_CREATED', wabaNumber: group.wabaNumber, payload }];
}

/** @see whatsapp-group-webhooks: each event has its own name for the time */
export function participantEvents(changed: ParticipantChanged): CausedEvent[] {
  const { participant, group } = changed;
  const { wabaNumber } = group;
  const common = () => ({ ...toPlace(changed), customerPhone: `+${participant.phone}` });
  switch (changed.type) {
    case 'PARTICIPANT_JOINED': {
      const participantJoinedAt = toIso(participant.joinedAt ?? participant.since);
      const payload = () => ({ event: 'GROUP_PARTICIPANT_JOINED', ...common(), participantJoinedAt });
      return [{ event: 'GROUP_PARTICIPANT_JOINED', wabaNumber, payload }];
    }
    case 'PARTICIPANT_LEFT': {
      const participantLeftAt = toIso(participant.leftAt ?? participant.since);
      const payload = () => ({ event: 'GROUP_PARTICIPANT_LEFT', ...common(), participantLeftAt });
      return [{ event: 'GROUP_PARTICIPANT_LEFT', wabaNumber, payload }];
    }
    default: {
      const participantRemovedAt = toIso(participant.removedAt ?? participant.since);
      const payload = () => ({ event: 'GROUP_PARTICIPANT_REMOVED', ...common(), participantRemovedAt });
      return [{ event: 'GROUP_PARTICIPANT_REMOVED', wabaNumber, payload }];
    }
  }
}

function toPlace({ group, organizationId, channelId }: WhatsappGroupCreated | ParticipantChanged) {
  return { orgId: organizationId, integrationId: channelId, groupId: group.id, groupName: group.name };
}
