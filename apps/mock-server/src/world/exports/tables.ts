import { defineTable } from '../table.ts';
import type { ChatExport } from './records.ts';

/** Exported chats. */
export const exportTables = {
  exports: defineTable({ id: ({ id }: ChatExport) => id, indexes: {} }),
};
