import { defineTable } from './table.ts';

/** How a number of the account takes payments. */
export interface PaymentConfiguration {
  readonly name: string;
  readonly wabaNumber: string;
  readonly hasCcAvenue: boolean;
}

/** An address where an order can be paid. */
export interface PaymentLink {
  readonly referenceId: string;
  readonly configurationName: string;
  /** A hundred of them are a rupee. */
  readonly totalPaise: number;
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** How payments are taken, and what was asked for. */
export const paymentTables = {
  paymentConfigurations: defineTable({ id: ({ name }: PaymentConfiguration) => name, indexes: {} }),
  paymentLinks: defineTable({ id: ({ referenceId }: PaymentLink) => referenceId, indexes: {} }),
};
