import { defineTable } from './table.ts';

/** How a WABA number takes payments. */
export interface PaymentConfiguration {
  readonly name: string;
  readonly wabaNumber: string;
  readonly hasCcAvenue: boolean;
}

/** A URL where an order can be paid. */
export interface PaymentLink {
  readonly referenceId: string;
  readonly configurationName: string;
  /** In hundredths of a rupee. */
  readonly totalPaise: number;
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export const paymentTables = {
  paymentConfigurations: defineTable({ id: ({ name }: PaymentConfiguration) => name, indexes: {} }),
  paymentLinks: defineTable({ id: ({ referenceId }: PaymentLink) => referenceId, indexes: {} }),
};
