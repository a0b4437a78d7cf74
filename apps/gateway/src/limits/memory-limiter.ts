import { type Ask, type BucketState, decideLimits, emptyState, isIdle, returnUnits } from './decide-limits.ts';
import type { Limiter } from './limiter.ts';

/**
 * Keeps buckets in this process.
 *
 * @param elapsed monotonic, in milliseconds: a step of the wall clock changes no bucket
 */
export function createMemoryLimiter(elapsed: () => number): Limiter & { readonly size: number } {
  const states = new Map<string, BucketState>();
  let sweepAt = 1_000;
  const now = () => Math.floor(elapsed() * 1_000);

  function stateOf(id: string): BucketState {
    const known = states.get(id);
    if (known) return known;
    const state = emptyState();
    states.set(id, state);
    if (states.size >= sweepAt) forgetIdle();
    states.set(id, state);
    return state;
  }

  /** Callers choose some of the ids, such as the phone number of a request. */
  function forgetIdle(): void {
    const time = now();
    for (const [id, state] of states) if (isIdle(state, time)) states.delete(id);
    sweepAt = Math.max(1_000, states.size * 2);
  }

  return {
    take: (asks) =>
      decideLimits(
        asks,
        asks.map(({ bucket }) => stateOf(bucket.id)),
        now(),
      ),
    giveBack(asks: readonly Ask[], { fromShare }, only) {
      for (const [index, ask] of asks.entries()) {
        const state = states.get(ask.bucket.id);
        if (state && (only === undefined || only === ask)) returnUnits(ask, state, fromShare[index] === true);
      }
    },
    pause(bucketId, forUs) {
      const state = stateOf(bucketId);
      state.pausedUntil = Math.max(state.pausedUntil, now() + Math.ceil(forUs));
    },
    get size() {
      return states.size;
    },
  };
}
