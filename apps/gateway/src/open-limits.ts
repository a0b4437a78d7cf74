import type { Deps } from './deps.ts';
import { LimitBook, type LimitEntry } from './limits/limit-book.ts';
import { createLimitGate, type LimitGate } from './limits/limit-gate.ts';
import type { Limiter } from './limits/limiter.ts';
import { createMemoryLimiter } from './limits/memory-limiter.ts';
import { Quotas } from './limits/quotas.ts';
import { type RedisClient, RedisLimiter } from './limits/redis-limiter.ts';
import type { Store } from './open-store.ts';

export interface LimitOptions {
  /** Whether DoubleTick's own rate limits are kept and shared out. Default: true. */
  upstreamLimits?: boolean;
  /** Where gateways share their rate limits. Default: each has its own, in memory. */
  redis?: RedisClient;
  /** How many gateways share Redis: while it is away, each keeps to its part of every limit. Default: 2. */
  instances?: number;
}

/** What a gateway tells `limits show`, as JSON. */
export interface LimitState {
  /** Whether the buckets are in Redis, so that all gateways see the same. */
  isShared: boolean;
  entries: LimitEntry[];
}

export interface OpenLimits {
  gate: LimitGate;
  /** Gives back what is held of quotas. */
  close(): void;
}

const stateMs = 2_000;
const idleMs = 10_000;

/** Opens everything that limits requests. */
export function openLimits(
  { upstreamLimits = true, redis, instances = 2 }: LimitOptions,
  { usage, directory, instance }: Pick<Store, 'usage' | 'directory' | 'instance'>,
  deps: Pick<Deps, 'now' | 'elapsed' | 'warn'>,
): OpenLimits {
  const quotas = new Quotas(usage, deps.now);
  const limiter: Limiter = redis
    ? new RedisLimiter({ ...deps, client: redis, instances })
    : createMemoryLimiter(deps.elapsed);
  const book = new LimitBook(deps.now);
  const gate = createLimitGate({
    limiter,
    quotas,
    shares: upstreamLimits ? directory.teamShares : () => null,
    now: deps.now,
    observe: (use) => book.note(use),
  });

  function writeState(): void {
    const entries = book.takeChanges();
    if (entries === null) return;
    const state: LimitState = { isShared: redis !== undefined, entries };
    try {
      usage.writeState(instance, JSON.stringify(state));
    } catch {
      // It is only shown. What a quota counts finds the same trouble, and reports it.
    }
  }

  const timers = [setInterval(writeState, stateMs), setInterval(() => quotas.returnIdle(), idleMs)];
  for (const timer of timers) timer.unref();
  return {
    gate,
    close() {
      for (const timer of timers) clearInterval(timer);
      quotas.close();
      writeState();
      redis?.close();
    },
  };
}
