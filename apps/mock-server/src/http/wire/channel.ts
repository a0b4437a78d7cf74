import type { Schemas } from '@doubletick-kit/contract';
import { emptyProfile } from '../../world/channels/channels.ts';
import type { Channel } from '../../world/tables/channels.ts';

/** A WABA number as `GET /organization/channel/profile` sends it. */
export function toWireChannel(channel: Channel): Required<Schemas['Channel']> {
  return {
    channelId: channel.id,
    wabaNumber: channel.wabaNumber,
    displayName: channel.displayName,
    status: 'CONNECTED',
    useMetaName: channel.isNameFromMeta,
    profile: channel.profile && { ...channel.profile, websites: [...channel.profile.websites] },
  };
}

/** A WABA number after an update. Its profile also holds what the list keeps outside it, and the organization's name. */
export function toWireUpdate(
  { id, displayName, isNameFromMeta, profile }: Channel,
  orgName: string | null,
): Required<Schemas['ChannelUpdate']> & { profile: Required<Schemas['UpdatedChannelProfile']> } {
  return {
    status: 'SUCCESS',
    integrationId: id,
    profile: {
      ...(profile ?? emptyProfile),
      websites: [...(profile?.websites ?? [])],
      orgName,
      displayName,
      useMetaName: isNameFromMeta,
    },
  };
}
