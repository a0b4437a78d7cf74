import { defineTable } from './table.ts';

/** A chat that was exported; upstream delivers the file by a way that is not documented. */
export interface ChatExport {
  readonly id: string;
  readonly wabaNumber: string;
  readonly customerPhone: string;
  /** What the file covers, both ends included. Times are in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly includesMedia: boolean;
  readonly requestedAt: number;
  /** When the file is ready; in the future while it is not. */
  readonly finishedAt: number;
}

/** Exported chats. */
export const exportTables = {
  exports: defineTable({ id: ({ id }: ChatExport) => id, indexes: {} }),
};
