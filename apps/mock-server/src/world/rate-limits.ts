import { type Refusal, refuse } from './refusal.ts';
import type { World } from './world.ts';

/** At most `limit` requests in each period, as the document states. */
export interface StatedLimit {
  readonly limit: number;
  readonly per: 'second' | 'minute' | 'hour' | 'day';
  readonly scope: 'organization' | 'number' | 'agent' | 'key';
}

export interface LimitedRequest {
  readonly operation: string;
  readonly limits: readonly StatedLimit[];
  /** Whose WABA number, agent or key the request is for. Requests for which that is unknown share one limit. */
  readonly scopes: Partial<Readonly<Record<StatedLimit['scope'], string>>>;
}

const periodsMs = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Counts a request against every stated limit of its operation.
 *
 * Assumed: a period starts with its first request, a refused request does not count, and the answer states the seconds
 * until the period ends. The sources state only the limits.
 *
 * @returns how many seconds to wait when a limit is used up; undefined for a request that may proceed
 */
export function countRequest(world: World, { operation, limits, scopes }: LimitedRequest): number | undefined {
  if (world.options.rateLimits === 'off') return undefined;
  const now = world.now();
  const windows = limits.map(({ limit, per, scope }) => {
    const id = [operation, limit, per, scopes[scope] ?? ''].join(' ');
    const known = world.rateWindows.get(id);
    const isOver = known === undefined || now - known.startedAt >= periodsMs[per];
    const window = isOver ? { id, startedAt: now, count: 0 } : known;
    const isFull = world.options.rateLimits === 'exhausted' || window.count >= limit;
    return { window, waitMs: isFull ? window.startedAt + periodsMs[per] - now : 0 };
  });
  const waitMs = Math.max(0, ...windows.map((one) => one.waitMs));
  if (waitMs > 0) return Math.ceil(waitMs / 1_000);
  for (const { window } of windows) world.rateWindows.put({ ...window, count: window.count + 1 });
  return undefined;
}

/** Counts a request like {@link countRequest}, for a rule that has its own message for a request over the limit. */
export function refuseOverLimit(world: World, request: LimitedRequest, message: string): Refusal<429> | undefined {
  const retryAfterSeconds = countRequest(world, request);
  return retryAfterSeconds === undefined ? undefined : { ...refuse(429, message), retryAfterSeconds };
}
