import { defineTable } from './table.ts';

/** A file that the mock keeps and serves. */
export interface StoredFile {
  readonly id: string;
  /** The last part of its URL. */
  readonly name: string;
  readonly contentType: string;
  /** The bytes as a string: plain data, which copies and snapshots can hold as it is. */
  readonly base64: string;
  /** Where a reader sends the API key: in a header for media, in the query for recordings of calls. */
  readonly keyIn: 'header' | 'query';
  /** When its URL stops working, in milliseconds since 1970; null for never. */
  readonly expiresAt: number | null;
}

export const mediaTables = {
  /** Uploads, media of messages, logos and recordings. */
  files: defineTable({
    id: ({ id }: StoredFile) => id,
    indexes: {},
  }),
};
