import { defineTable } from '../table.ts';
import type { PaymentConfiguration, PaymentLink } from './records.ts';

/** How payments are taken, and what was asked for. */
export const paymentTables = {
  paymentConfigurations: defineTable({ id: ({ name }: PaymentConfiguration) => name, indexes: {} }),
  paymentLinks: defineTable({ id: ({ referenceId }: PaymentLink) => referenceId, indexes: {} }),
};
