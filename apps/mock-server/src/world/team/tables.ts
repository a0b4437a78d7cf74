import { defineTable } from '../table.ts';
import type { Invitation, Member, Role } from './records.ts';

/** The people of the organization, those who may join them, and what roles there are. */
export const teamTables = {
  members: defineTable({
    id: ({ phone }: Member) => phone,
    indexes: { ofManager: { group: ({ managerPhones }) => managerPhones, order: 'phone' } },
  }),

  invitations: defineTable({ id: ({ phone }: Invitation) => phone, indexes: {} }),

  roles: defineTable({ id: ({ id }: Role) => id, indexes: {} }),
};
