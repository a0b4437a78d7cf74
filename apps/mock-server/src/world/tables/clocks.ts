import { defineTable } from './table.ts';

/** How the clock of a world was set: its time and speed at one moment of the mock's clock. */
export interface ClockSetting {
  /** There is only one. */
  readonly id: 'clock';
  /** Times are in milliseconds since 1970. */
  readonly baseTime: number;
  readonly worldTime: number;
  /** Seconds in the world for each second of the mock's clock; 0 while it stands still. */
  readonly scale: number;
}

export const clockTables = {
  clocks: defineTable({ id: ({ id }: ClockSetting) => id, indexes: {} }),
};
