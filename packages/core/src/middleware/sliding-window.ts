/** Counts what happened within the last `lengthMs`. */
export interface Window {
  /** How long until one more fits; 0 where it does already. */
  waitMs(at: number): number;
  add(at: number): void;
}

/**
 * At most `limit` in any `lengthMs`. A bucket that refills steadily would let twice as many through after a pause: what
 * it holds, and what flows in meanwhile.
 */
export function createWindow(limit: number, lengthMs: number): Window {
  const times: number[] = [];
  /** Where the oldest of the last `limit` stands, once there are that many. */
  let oldest = 0;
  return {
    waitMs(at) {
      const time = times.length < limit ? undefined : times[oldest];
      // No longer than the window, even if the clock was set back.
      return time === undefined ? 0 : Math.min(lengthMs, Math.max(0, time + lengthMs - at));
    },
    add(at) {
      times[oldest] = at;
      oldest = (oldest + 1) % limit;
    },
  };
}
