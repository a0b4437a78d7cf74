/** A clock that only moves when you tell it to. */
export interface FixedClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Advances the clock at once instead of waiting, unless the signal is already aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** The duration of each `sleep`, in order. */
  readonly sleeps: readonly number[];
}

/**
 * A clock for tests, without timers. Waits add up, even those that would run at the same time.
 *
 * @throws TypeError for an invalid start or duration.
 *
 * @example
 * const clock = fixedClock('2026-06-04T12:00:00Z');
 * const limiter = rateLimiter({ clock: clock.now, sleep: clock.sleep });
 */
export function fixedClock(start: number | string | Date = '2026-01-01T00:00:00Z'): FixedClock {
  let time = new Date(start).getTime();
  if (Number.isNaN(time)) throw new TypeError('"start" must be a date or time.');
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => time,
    async sleep(ms, signal) {
      if (!Number.isFinite(ms) || ms < 0) throw new TypeError('"ms" must be a number of milliseconds, at least 0.');
      if (signal?.aborted) return;
      sleeps.push(ms);
      time += ms;
    },
  };
}

/**
 * Creates a source of version 4 UUIDs that count from 1.
 *
 * @param prefix What they start with: up to 8 hexadecimal digits, to distinguish several sources.
 * @throws TypeError for any other prefix.
 *
 * @example
 * const uuid = fixedIds('a');
 * uuid(); // 'a0000000-0000-4000-8000-000000000001'
 */
export function fixedIds(prefix = ''): () => string {
  if (!/^[\da-f]{0,8}$/.test(prefix)) throw new TypeError('"prefix" must be up to 8 hexadecimal digits in lower case.');
  let count = 0;
  return () => {
    count += 1;
    return `${prefix.padEnd(8, '0')}-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}
