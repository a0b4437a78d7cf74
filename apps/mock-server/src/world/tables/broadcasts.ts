import { defineTable } from './table.ts';

/** A saved list of customers to broadcast to. */
export interface BroadcastGroup {
  readonly id: string;
  readonly chatId: string;
  /** Unique. */
  readonly name: string;
  /** Whether its members are chosen individually, or by a rule that the API does not show. */
  readonly type: 'STATIC_SEGMENT' | 'DYNAMIC_SEGMENT';
  /** Times are in milliseconds since 1970. */
  readonly createdAt: number;
  readonly lastMessageAt: number | null;
}

export interface BroadcastMember {
  readonly groupId: string;
  /** Digits with the country code. */
  readonly phone: string;
  readonly joinedAt: number;
}

/** A template sent to every member of a group. */
export interface Broadcast {
  /** The only id that the sender sees; each member's message has its own. */
  readonly id: string;
  readonly groupId: string;
  readonly wabaNumber: string;
  readonly templateId: string;
  readonly sentAt: number;
  readonly sentCount: number;
  readonly failedCount: number;
}

export const broadcastTables = {
  broadcastGroups: defineTable({
    id: ({ id }: BroadcastGroup) => id,
    indexes: {
      byName: { order: 'name' },
      byNameDescending: { order: 'name', isDescending: true },
      oldest: { order: 'createdAt' },
      latest: { order: 'createdAt', isDescending: true },
    },
  }),

  broadcastMembers: defineTable({
    id: (member: BroadcastMember) => broadcastMemberKey(member),
    indexes: {
      ofGroup: { group: ({ groupId }: BroadcastMember) => groupId, order: 'joinedAt' },
      ofCustomer: { group: ({ phone }: BroadcastMember) => phone, order: 'groupId' },
    },
  }),

  broadcasts: defineTable({ id: ({ id }: Broadcast) => id, indexes: {} }),
};

export function broadcastMemberKey({ groupId, phone }: Pick<BroadcastMember, 'groupId' | 'phone'>): string {
  return `${groupId} ${phone}`;
}
