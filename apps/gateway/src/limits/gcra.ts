/**
 * One bucket of the generic cell rate algorithm: its state is a single time, at which the bucket is full again. All times
 * are whole microseconds, exact up to 2^53.
 *
 * @see https://www.itu.int/rec/T-REC-I.371 annex A
 */
export interface Rate {
  /** Until one more unit is there. */
  everyUs: number;
  /** Until an empty bucket is full: the burst times `everyUs`. */
  capacityUs: number;
}

/** Rounds up, so that a rate is never above what was asked for. */
export function rateOf({ amount, periodUs, burst }: { amount: number; periodUs: number; burst: number }): Rate {
  const everyUs = Math.ceil(periodUs / amount);
  return { everyUs, capacityUs: everyUs * burst };
}

/** How long until the bucket has this many units; 0 if it has them. `fullAt` is its state. */
export function waitFor({ everyUs, capacityUs }: Rate, fullAt: number, { cost, now }: { cost: number; now: number }) {
  return Math.max(0, Math.max(fullAt, now) + everyUs * cost - capacityUs - now);
}

/** The units in the bucket, not rounded. */
export function unitsIn({ everyUs, capacityUs }: Rate, fullAt: number, now: number): number {
  return (capacityUs - Math.max(0, fullAt - now)) / everyUs;
}

/** The state after this many units were taken. */
export function after({ everyUs }: Rate, fullAt: number, { cost, now }: { cost: number; now: number }): number {
  return Math.max(fullAt, now) + everyUs * cost;
}

export const periodsUs = {
  second: 1_000_000,
  minute: 60_000_000,
  hour: 3_600_000_000,
  day: 86_400_000_000,
} as const;
