import { defineTable } from './table.ts';

/** How many requests of an operation were counted in the current period of a limit. */
export interface RateWindow {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly count: number;
}

export const rateLimitTables = {
  rateWindows: defineTable({ id: ({ id }: RateWindow) => id, indexes: {} }),
};
