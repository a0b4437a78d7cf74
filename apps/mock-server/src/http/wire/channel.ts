import type { Schemas } from '@doubletick-kit/contract';
import type { Channel } from '../../world/tables/channels.ts';

/** A connected number as `GET /organization/channel/profile` sends it. */
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
