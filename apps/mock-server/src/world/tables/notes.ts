import { defineTable } from './table.ts';

/** An internal note on a chat, which the customer does not see. Times are in milliseconds since 1970. */
export interface Note {
  /** A UUID. */
  readonly id: string;
  readonly chatId: string;
  readonly text: string;
  /** What the note mentions, as it was sent. */
  readonly entities: readonly NoteEntity[];
  /** A name, not an id. */
  readonly createdBy: string;
  /** A name, not an id. */
  readonly updatedBy: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface NoteEntity {
  readonly type?: string;
  readonly id?: string;
}

export const noteTables = {
  notes: defineTable({
    id: ({ id }: Note) => id,
    indexes: { ofChat: { group: ({ chatId }) => chatId, order: 'createdAt', isDescending: true } },
  }),
};
