import { defineTable } from './table.ts';

/** A file that the mock keeps and serves. */
export interface StoredFile {
  readonly id: string;
  /** The last part of its address. */
  readonly name: string;
  readonly contentType: string;
  /** The bytes as text: plain data, which copies and snapshots hold as it is. */
  readonly base64: string;
  /** Where a reader's key has to stand: in a header for media, in the query for recordings of calls. */
  readonly keyIn: 'header' | 'query';
  /** When its address ends, in milliseconds since 1970; null for never. */
  readonly expiresAt: number | null;
}

/** Files: uploads, media of messages, logos and recordings. */
export const mediaTables = {
  files: defineTable({
    id: ({ id }: StoredFile) => id,
    indexes: { expiring: { group: ({ expiresAt }) => (expiresAt === null ? null : ''), order: 'expiresAt' } },
  }),
};
