import { defineTable } from './table.ts';

export interface Customer {
  readonly id: string;
  /** Digits with the country code. */
  readonly phone: string;
  readonly name: string;
  readonly imageUrl: string | null;
  readonly isOptedIn: boolean;
  readonly isBlocked: boolean;
  readonly customFields: readonly CustomField[];
}

/** A value that the account keeps about a customer or a WhatsApp group. */
export interface CustomField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Several options are joined by a comma and a space. */
  readonly value: string;
}

/** A tag that the account has defined. Chats refer to it by name. */
export interface Tag {
  readonly id: string;
  readonly name: string;
}

/** A custom field that the account has defined, for customers and WhatsApp groups. */
export interface FieldDefinition {
  readonly id: string;
  readonly name: string;
  readonly type: 'text' | 'number' | 'date' | 'single_select' | 'multi_select';
  /** Null if any value is allowed. */
  readonly options: readonly string[] | null;
}

export const customerTables = {
  customers: defineTable({
    id: ({ phone }: Customer) => phone,
    indexes: {
      byId: { group: ({ id }) => id, order: 'phone' },
      byLastDigits: { group: ({ phone }) => phone.slice(-4), order: 'phone' },
    },
  }),
  tags: defineTable({ id: ({ name }: Tag) => name, indexes: {} }),
  fieldDefinitions: defineTable({ id: ({ name }: FieldDefinition) => name, indexes: {} }),
};
