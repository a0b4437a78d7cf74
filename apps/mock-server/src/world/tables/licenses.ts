import { defineTable } from './table.ts';

/** A license that the organization has bought; its holder can make and take calls on WhatsApp. */
export interface CallingLicense {
  readonly id: string;
  /** Null while nobody has it. */
  readonly holderPhone: string | null;
}

/** Names those licenses in the index that nobody has. */
export const nobody = 'null';

/** The licenses that were bought: without the addon there are none. */
export const licenseTables = {
  callingLicenses: defineTable({
    id: ({ id }: CallingLicense) => id,
    indexes: { ofHolder: { group: ({ holderPhone }) => holderPhone ?? nobody, order: 'id' } },
  }),
};
