import { defineTable } from '../table.ts';
import type { GroupLine, GroupParticipant } from './records.ts';

/** Names a person in a group. */
export function participantId(groupId: string, phone: string): string {
  return `${groupId} ${phone}`;
}

/** Tells whether somebody is in a group now. */
export function isPresent({ joinedAt, removedAt, leftAt }: GroupParticipant): boolean {
  return joinedAt !== null && removedAt === null && leftAt === null;
}

/** What belongs to WhatsApp groups; the groups themselves stand beside their chats. */
export const whatsappGroupTables = {
  groupLines: defineTable({ id: ({ wabaNumber }: GroupLine) => wabaNumber, indexes: {} }),

  groupParticipants: defineTable({
    id: ({ groupId, phone }: GroupParticipant) => participantId(groupId, phone),
    indexes: {
      latestOfGroup: { group: ({ groupId }) => groupId, order: 'since', isDescending: true },
      presentInGroup: { group: (row) => (isPresent(row) ? row.groupId : null), order: 'since' },
    },
  }),
};
