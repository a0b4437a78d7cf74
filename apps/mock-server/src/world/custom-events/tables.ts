import { defineTable } from '../table.ts';
import { dayOf } from './day-of.ts';
import type { CustomEvent, FiredEvent } from './records.ts';

/** Custom events that are configured, and those that happened. */
export const customEventTables = {
  customEvents: defineTable({ id: ({ name }: CustomEvent) => name, indexes: {} }),
  firedEvents: defineTable({
    id: ({ id }: FiredEvent) => id,
    indexes: { ofDay: { group: ({ firedAt }) => dayOf(firedAt), order: 'firedAt' } },
  }),
};
