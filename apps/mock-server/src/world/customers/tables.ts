import { defineTable } from '../table.ts';
import type { FieldDefinition, Tag } from './records.ts';

/** What the account can note about customers and groups. */
export const customerTables = {
  tags: defineTable({ id: ({ name }: Tag) => name, indexes: {} }),
  fieldDefinitions: defineTable({ id: ({ name }: FieldDefinition) => name, indexes: {} }),
};
