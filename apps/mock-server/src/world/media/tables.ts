import { defineTable } from '../table.ts';
import type { StoredFile } from './records.ts';

/** Files: uploads, media of messages, logos and recordings. */
export const mediaTables = {
  files: defineTable({
    id: ({ id }: StoredFile) => id,
    indexes: { expiring: { group: ({ expiresAt }) => (expiresAt === null ? null : ''), order: 'expiresAt' } },
  }),
};
