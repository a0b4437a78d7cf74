import { rateLimits } from '../generated/rate-limits.ts';
import { untilAborted } from '../kernel/attempt-limit.ts';
import { systemDeps } from '../kernel/deps.ts';
import type { Middleware } from '../kernel/options.ts';

/** Options of the rate limiter. */
export interface RateLimiterOptions {
  /** The time in milliseconds, from any starting point. Default: `performance.now`. */
  clock?: () => number;
  /** Waits for a number of milliseconds, or until the signal aborts. Default: a timer. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Delays every attempt until it is within all limits that DoubleTick documents for its operation. A limit per WABA
 * number is counted per WABA number if the input names one, otherwise for all together. Attempts with the same limits
 * are sent in order. Operations without a documented limit are not delayed.
 *
 * The limits apply to the account, but a limiter only sees its own requests: give all clients of an account in a
 * process the same limiter, and expect 429 if others use the account too. The delay is part of the attempt:
 * `timeoutMs`, `budgetMs` and `signal` can end it, and nothing has been sent then.
 *
 * @example
 * new DoubleTick({ apiKey, middleware: [rateLimiter()] });
 */
export function rateLimiter(
  { clock = now, sleep = systemDeps.sleep }: RateLimiterOptions = {},
  limits = rateLimits,
): Middleware {
  const windows = new Map<string, Window>();
  const queues = new Map<string, Promise<void>>();
  return async function limitRate(request, next, { operation, input }) {
    const { id } = operation;
    const { [id]: own = [] } = limits;
    if (own.length === 0) return next(request);
    const scoped = own.map((limit, index) => {
      const key = JSON.stringify([id, index, limit.field === undefined ? undefined : input[limit.field]]);
      const window = windows.get(key) ?? createWindow(limit.limit, durationsMs[limit.per]);
      windows.set(key, window);
      return { key, window };
    });
    const queue = scoped.map(({ key }) => key).join();
    const scopedWindows = scoped.map(({ window }) => window);
    const turn = (queues.get(queue) ?? Promise.resolve()).then(() =>
      waitForRoom(scopedWindows, request.signal, { clock, sleep }),
    );
    queues.set(
      queue,
      turn.catch(() => undefined),
    );
    // An attempt that gives up leaves the queue at once, not when its turn comes.
    await untilAborted(request.signal, () => turn);
    return next(request);
  };
}

const durationsMs = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

async function waitForRoom(
  windows: readonly Window[],
  signal: AbortSignal,
  { clock, sleep }: Required<RateLimiterOptions>,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const at = clock();
    const waitMs = Math.max(...windows.map((window) => window.waitMs(at)));
    if (waitMs <= 0) {
      for (const window of windows) window.add(at);
      return;
    }
    await sleep(waitMs, signal);
  }
}

function now(): number {
  return performance.now();
}

/** Counts what happened within the last `lengthMs`. */
interface Window {
  /** How long until one more is allowed; 0 if it already is. */
  waitMs(at: number): number;
  add(at: number): void;
}

/**
 * Allows at most `limit` in any `lengthMs`. A token bucket would allow up to twice as many after a pause: its content,
 * and what is refilled meanwhile.
 */
function createWindow(limit: number, lengthMs: number): Window {
  const times: number[] = [];
  /** The index of the oldest of the last `limit` times, once there are that many. */
  let oldest = 0;
  return {
    waitMs(at) {
      const time = times.length < limit ? undefined : times[oldest];
      // Not longer than the window, even if the clock was set back.
      return time === undefined ? 0 : Math.min(lengthMs, Math.max(0, time + lengthMs - at));
    },
    add(at) {
      times[oldest] = at;
      oldest = (oldest + 1) % limit;
    },
  };
}
