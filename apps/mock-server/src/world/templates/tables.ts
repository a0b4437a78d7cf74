import { defineTable } from '../table.ts';
import type { Template } from './records.ts';

/** The templates of the account's numbers. */
export const templateTables = {
  templates: defineTable({
    id: ({ id }: Template) => id,
    indexes: { ofNumber: { group: ({ wabaNumber }) => wabaNumber, order: 'name' } },
  }),
};
