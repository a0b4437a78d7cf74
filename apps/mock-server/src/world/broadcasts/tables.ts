import { defineTable } from '../table.ts';
import type { Broadcast, BroadcastGroup, BroadcastMember } from './records.ts';

/** Whom the account broadcasts to, and what it has sent. */
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
    id: (member: Pick<BroadcastMember, 'groupId' | 'phone'>) => memberKey(member),
    indexes: {
      ofGroup: { group: ({ groupId }: BroadcastMember) => groupId, order: 'joinedAt' },
      ofCustomer: { group: ({ phone }: BroadcastMember) => phone, order: 'groupId' },
    },
  }),

  broadcasts: defineTable({ id: ({ id }: Broadcast) => id, indexes: {} }),
};

/** Finds a member of a group. */
export function memberKey({ groupId, phone }: Pick<BroadcastMember, 'groupId' | 'phone'>): string {
  return `${groupId} ${phone}`;
}
