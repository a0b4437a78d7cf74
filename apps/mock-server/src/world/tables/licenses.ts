import { defineTable } from './table.ts';

/** A license that the organization has bought. Its holder can make and take WhatsApp calls. */
export interface CallingLicense {
  readonly id: string;
  /** Null while the license is free. */
  readonly holderPhone: string | null;
}

/** The free licenses in the index `ofHolder`. */
export const noHolder = 'null';

/** Empty without the addon. */
export const licenseTables = {
  callingLicenses: defineTable({
    id: ({ id }: CallingLicense) => id,
    indexes: { ofHolder: { group: ({ holderPhone }) => holderPhone ?? noHolder } },
  }),
};
