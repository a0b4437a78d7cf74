import { defineTable } from './table.ts';

/** A connected WABA number. */
export interface Channel {
  readonly id: string;
  readonly wabaNumber: string;
  readonly phoneName: string;
  readonly displayName: string;
  readonly isNameFromMeta: boolean;
  readonly profile: ChannelProfile | null;
}

/** What customers see of a WABA number. */
export interface ChannelProfile {
  readonly websites: readonly string[];
  readonly email: string | null;
  readonly vertical: string | null;
  readonly address: string | null;
  readonly description: string | null;
  readonly about: string | null;
  readonly logo: string | null;
}

/** A WABA number of the organization that no request can use and no list shows. */
export interface ClosedChannel {
  readonly id: string;
  readonly wabaNumber: string;
  /** `no-access`: the holder of the API key may not use it. */
  readonly problem: 'not-connected' | 'no-access';
}

export const channelTables = {
  channels: defineTable({
    id: ({ wabaNumber }: Channel) => wabaNumber,
    indexes: { byId: { group: ({ id }) => id, order: 'wabaNumber' } },
  }),
  closedChannels: defineTable({ id: ({ id }: ClosedChannel) => id, indexes: {} }),
};
