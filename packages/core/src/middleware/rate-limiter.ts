import { systemDeps } from '../kernel/deps.ts';
import type { OperationSpec } from '../kernel/operation-spec.ts';
import type { Middleware } from '../kernel/options.ts';
import { untilAborted } from '../kernel/until-aborted.ts';
import { createWindow, type Window } from './sliding-window.ts';

/** What the limiter tells the time with. */
export interface RateLimiterOptions {
  /** Milliseconds from any point in time. Default: `performance.now`. */
  clock?: () => number;
  /** Waits that many milliseconds, or until the signal aborts. Default: a timer. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Holds every attempt back until it keeps within the limits that DoubleTick states for its operation; the attempts of
 * one operation leave in the order in which they came. Operations without a stated limit pass at once.
 *
 * The limits are the account's. One limiter sees only what passes through it: give all clients of an account in a
 * process the same one, and expect 429 where others use the account too. The wait counts as a part of the attempt, so
 * that `timeoutMs`, `budgetMs` and `signal` end it.
 *
 * @example
 * new DoubleTick({ apiKey, middleware: [rateLimiter()] });
 */
export function rateLimiter({ clock = now, sleep = systemDeps.sleep }: RateLimiterOptions = {}): Middleware {
  const queues = new Map<string, Queue>();
  return async function limitRate(request, next, { operation }) {
    if (!operation.rateLimits?.length) return next(request);
    const queue = queues.get(operation.id) ?? openQueue(operation.rateLimits);
    queues.set(operation.id, queue);
    await takeTurn(queue, request.signal, { clock, sleep });
    return next(request);
  };
}

/** The attempts of one operation that wait. */
interface Queue {
  readonly windows: readonly Window[];
  /** Settles when the last of them has left. */
  last: Promise<void>;
}

const durationsMs = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Of two limits with one period the smaller is each number's own, and a table without scopes does not tell whose number a
 * call is for. Kept for all of them, it would hold up a second number's call for an hour; without it, a repeated call
 * gets its 429.
 */
function openQueue(limits: NonNullable<OperationSpec['rateLimits']>): Queue {
  const windows = limits
    .filter((one) => !limits.some(({ limit, per }) => per === one.per && limit > one.limit))
    .map(({ limit, per }) => createWindow(limit, durationsMs[per]));
  return { windows, last: Promise.resolve() };
}

async function takeTurn(queue: Queue, signal: AbortSignal, deps: Required<RateLimiterOptions>): Promise<void> {
  const turn = queue.last.then(() => waitForRoom(queue.windows, signal, deps));
  queue.last = turn.catch(() => undefined);
  // Whoever gives up leaves the queue at once, not when those before have gone.
  await untilAborted(signal, () => turn);
}

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
