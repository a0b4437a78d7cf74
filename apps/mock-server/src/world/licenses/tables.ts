import { defineTable } from '../table.ts';
import type { CallingLicense } from './records.ts';

/** Names those licenses in the index that nobody has. */
export const nobody = 'null';

/** The licenses that were bought: without the addon there are none. */
export const licenseTables = {
  callingLicenses: defineTable({
    id: ({ id }: CallingLicense) => id,
    indexes: { ofHolder: { group: ({ holderPhone }) => holderPhone ?? nobody, order: 'id' } },
  }),
};
