import { untilAborted } from '../kernel/attempt-limit.ts';
import { systemDeps } from '../kernel/deps.ts';
import type { Middleware } from '../kernel/options.ts';

/** What the limiter tells the time with. */
export interface RateLimiterOptions {
  /** Milliseconds from any point in time. Default: `performance.now`. */
  clock?: () => number;
  /** Waits that many milliseconds, or until the signal aborts. Default: a timer. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Holds every attempt back until it keeps within all limits that DoubleTick states for its operation. A limit for each
 * number is counted for each number where the input names one, else for all together; attempts that share all their
 * limits leave in the order in which they came. Operations without a stated limit pass at once.
 *
 * The limits are the account's. One limiter sees only what passes through it: give all clients of an account in a
 * process the same one, and expect 429 where others use the account too. The wait counts as a part of the attempt, so
 * that `timeoutMs`, `budgetMs` and `signal` end it; nothing was sent then.
 *
 * @example
 * new DoubleTick({ apiKey, middleware: [rateLimiter()] });
 */
export function rateLimiter({ clock = now, sleep = systemDeps.sleep }: RateLimiterOptions = {}): Middleware {
  const windows = new Map<string, Window>();
  const queues = new Map<string, Promise<void>>();
  return async function limitRate(request, next, { operation, input }) {
    const { id, rateLimits = [] } = operation;
    if (rateLimits.length === 0) return next(request);
    const scoped = rateLimits.map((limit, index) => {
      const key = JSON.stringify([id, index, limit.field === undefined ? undefined : input[limit.field]]);
      const window = windows.get(key) ?? createWindow(limit.limit, durationsMs[limit.per]);
      windows.set(key, window);
      return { key, window };
    });
    const queue = scoped.map(({ key }) => key).join();
    const own = scoped.map(({ window }) => window);
    const turn = (queues.get(queue) ?? Promise.resolve()).then(() =>
      waitForRoom(own, request.signal, { clock, sleep }),
    );
    queues.set(
      queue,
      turn.catch(() => undefined),
    );
    // Whoever gives up leaves the queue at once, not when those before have gone.
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
  /** How long until one more fits; 0 where it does already. */
  waitMs(at: number): number;
  add(at: number): void;
}

/**
 * At most `limit` in any `lengthMs`. A bucket that refills steadily would let twice as many through after a pause: what
 * it holds, and what flows in meanwhile.
 */
function createWindow(limit: number, lengthMs: number): Window {
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
