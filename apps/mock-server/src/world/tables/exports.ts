import { defineTable } from './table.ts';

/** An exported chat. It is not documented how upstream delivers the file. */
export interface ChatExport {
  readonly id: string;
  readonly wabaNumber: string;
  readonly customerPhone: string;
  /** The range of the file, both ends included. Times are in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly includesMedia: boolean;
  readonly requestedAt: number;
  /** When the file is ready; may be in the future. Null when that does not come by itself. */
  readonly finishedAt: number | null;
  /** The path of the file under the address of the mock, once it is ready. */
  readonly file?: string;
}

export const exportTables = {
  exports: defineTable({ id: ({ id }: ChatExport) => id, indexes: {} }),
};
