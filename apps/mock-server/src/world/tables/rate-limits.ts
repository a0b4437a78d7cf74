import { defineTable } from './table.ts';

/** How many requests of an operation fell into the present period of a limit. */
export interface RateWindow {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly count: number;
}

/** What is left of the stated limits. */
export const rateLimitTables = {
  rateWindows: defineTable({ id: ({ id }: RateWindow) => id, indexes: {} }),
};
