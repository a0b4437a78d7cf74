import type { Failure } from './failure.ts';
import type { PreparedRequest } from './request-parts.ts';

const baseMs = 500;
const capMs = 8_000;
const longestRetryAfterMs = 60_000;

/** What decides whether there is another attempt. */
export interface RetryQuestion extends Pick<PreparedRequest, 'operation' | 'settings' | 'deps'> {
  readonly failure: Failure;
  /** How many attempts have been made. */
  readonly attempt: number;
  /** How much of the budget is left. */
  readonly remainingMs: number;
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined to give up. Exponential backoff with full
 * jitter, or longer if the service asks for it. Gives up at once if the wait would exceed the budget.
 */
export function retryDelay({ failure, attempt, remainingMs, ...request }: RetryQuestion): number | undefined {
  const { retryable, retryAfterMs = 0 } = failure;
  if (attempt > request.settings.retries || !retryable) return undefined;
  if (retryable === 'harmless' && request.operation.safety === 'unsafe') return undefined;
  if (retryAfterMs > longestRetryAfterMs) return undefined;
  // The own wait is the least: a service may ask for none, or name a time that has passed by this clock.
  const delayMs = Math.max(retryAfterMs, request.deps.random() * Math.min(capMs, baseMs * 2 ** (attempt - 1)));
  return delayMs < remainingMs ? delayMs : undefined;
}
