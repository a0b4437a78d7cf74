import { defineTable } from '../table.ts';
import type { Note } from './records.ts';

/** What members wrote down about chats. */
export const noteTables = {
  notes: defineTable({
    id: ({ id }: Note) => id,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'createdAt', isDescending: true } },
  }),
};
