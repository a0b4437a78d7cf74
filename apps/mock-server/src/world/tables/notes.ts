import { defineTable } from './table.ts';

/** An internal note on a chat, which the customer does not see. */
export interface Note {
  /** A UUID. */
  readonly id: string;
  readonly chatId: string;
  readonly text: string;
  /** Whom or what it mentions, as it was sent. */
  readonly entities: readonly NoteEntity[];
  /** Names, not ids. */
  readonly createdBy: string;
  readonly updatedBy: string;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Somebody or something that a note mentions. */
export interface NoteEntity {
  readonly type?: string;
  readonly id?: string;
}

/** What members wrote down about chats. */
export const noteTables = {
  notes: defineTable({
    id: ({ id }: Note) => id,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'createdAt', isDescending: true } },
  }),
};
