import { defineTable } from '../table.ts';
import { statusesOf } from './chat-status.ts';
import type { Channel, Chat, Customer, Group, Message } from './records.ts';

/** The account's numbers, who writes to them, the chats, and what was written. */
export const inboxTables = {
  channels: defineTable({
    id: ({ wabaNumber }: Channel) => wabaNumber,
    indexes: { byId: { group: ({ id }) => id, order: 'wabaNumber' } },
  }),

  customers: defineTable({
    id: ({ phone }: Customer) => phone,
    indexes: {
      byId: { group: ({ id }) => id, order: 'phone' },
      byLastDigits: { group: ({ phone }) => phone.slice(-4), order: 'phone' },
    },
  }),

  groups: defineTable({
    id: ({ id }: Group) => id,
    indexes: {
      latestOfNumber: { group: ({ wabaNumber }) => wabaNumber, order: 'createdAt', isDescending: true },
      byInviteLink: { group: ({ inviteLink }) => inviteLink, order: 'id' },
    },
  }),

  chats: defineTable({
    id: ({ id }: Chat) => id,
    indexes: {
      latest: { order: 'updatedAt', isDescending: true },
      ofCustomer: { group: (chat) => ('customerPhone' in chat ? chat.customerPhone : null), order: 'id' },
      ofGroup: { group: (chat) => ('groupId' in chat ? chat.groupId : null), order: 'id' },
      latestOfAssignee: {
        group: ({ assigneePhone }) => assigneePhone ?? 'null',
        order: 'updatedAt',
        isDescending: true,
      },
      latestOfNumber: { group: ({ wabaNumber }) => wabaNumber, order: 'updatedAt', isDescending: true },
      latestOfStatus: { group: statusesOf, order: 'updatedAt', isDescending: true },
      latestOfCollaborator: { group: (chat) => chat.collaboratorPhones, order: 'updatedAt', isDescending: true },
      latestOfTag: { group: ({ tags }) => tags, order: 'updatedAt', isDescending: true },
    },
  }),

  messages: defineTable({
    id: ({ id }: Message) => id,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'createdAt', isDescending: true } },
  }),
};
