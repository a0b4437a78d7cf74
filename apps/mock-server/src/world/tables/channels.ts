import { defineTable } from './table.ts';

/** A connected WhatsApp number of the account. */
export interface Channel {
  readonly id: string;
  readonly wabaNumber: string;
  readonly phoneName: string;
  readonly displayName: string;
  readonly isNameFromMeta: boolean;
  readonly profile: ChannelProfile | null;
}

/** What customers see of a connected number. */
export interface ChannelProfile {
  readonly websites: readonly string[];
  readonly email: string | null;
  readonly vertical: string | null;
  readonly address: string | null;
  readonly description: string | null;
  readonly about: string | null;
  readonly logo: string | null;
}

/** A WhatsApp number of the organization that no call can use and no list shows. */
export interface ClosedChannel {
  readonly id: string;
  readonly wabaNumber: string;
  /** It is not connected, or the holder of the key may not use it. */
  readonly problem: 'not-connected' | 'no-access';
}

/** The WABA numbers of the account, connected or not. */
export const channelTables = {
  channels: defineTable({
    id: ({ wabaNumber }: Channel) => wabaNumber,
    indexes: { byId: { group: ({ id }) => id, order: 'wabaNumber' } },
  }),
  closedChannels: defineTable({ id: ({ id }: ClosedChannel) => id, indexes: {} }),
};
