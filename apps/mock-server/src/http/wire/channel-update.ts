import type { Schemas } from '@doubletick-kit/contract';
import { emptyProfile } from '../../world/channels/channels.ts';
import type { Channel } from '../../world/tables/channels.ts';

/** A number after an update. The profile holds what the list has beside it, and the name of the organization. */
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
      ...{ orgName, displayName, useMetaName: isNameFromMeta },
    },
  };
}
