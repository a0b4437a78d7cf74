import { defineTable } from './table.ts';

/** Somebody who writes to the account. */
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

/** A value that the account keeps about a customer or a group. */
export interface CustomField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Several options of one field are joined by a comma and a space. */
  readonly value: string;
}

/** A tag that the account has defined; what carries it names it. */
export interface Tag {
  readonly id: string;
  readonly name: string;
}

/** A custom field that the account has defined, for customers and for groups. */
export interface FieldDefinition {
  readonly id: string;
  readonly name: string;
  readonly type: 'text' | 'number' | 'date' | 'single_select' | 'multi_select';
  /** What may be chosen; null where the value is free. */
  readonly options: readonly string[] | null;
}

/** Customers, and what the account can note about them and about WhatsApp groups. */
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
