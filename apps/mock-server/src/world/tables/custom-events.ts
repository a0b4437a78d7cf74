import { defineTable } from './table.ts';

/** A custom event that the account has configured. */
export interface CustomEvent {
  readonly name: string;
}

/** A custom event that happened to a customer. */
export interface FiredEvent {
  readonly id: string;
  readonly eventName: string;
  readonly wabaNumber: string;
  readonly customerPhone: string;
  readonly botId: string | null;
  /** Milliseconds since 1970. */
  readonly firedAt: number;
}

export const customEventTables = {
  customEvents: defineTable({ id: ({ name }: CustomEvent) => name, indexes: {} }),
  firedEvents: defineTable({
    id: ({ id }: FiredEvent) => id,
    indexes: { ofDay: { group: ({ firedAt }) => dayOf(firedAt), order: 'firedAt' } },
  }),
};

/** The UTC day of a time, in days since 1970. */
export function dayOf(time: number): string {
  return String(Math.floor(time / 86_400_000));
}
