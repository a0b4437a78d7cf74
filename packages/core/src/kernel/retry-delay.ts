import type { Failure } from './failure.ts';
import type { OperationSpec } from './operation-spec.ts';

const baseMs = 500;
const capMs = 8_000;
const longestRetryAfterMs = 60_000;

/** What decides whether there is another attempt. */
export interface RetryQuestion {
  readonly failure: Failure;
  readonly safety: OperationSpec['safety'];
  /** How many attempts have been made. */
  readonly attempt: number;
  readonly retries: number;
  /** How much of the budget is left. */
  readonly remainingMs: number;
  readonly random: () => number;
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined to give up. Exponential backoff with full
 * jitter, or longer if the service asks for it. Gives up at once if the wait would exceed the budget.
 */
export function retryDelay({ failure, safety, attempt, retries, ...rest }: RetryQuestion): number | undefined {
  if (attempt > retries || !failure.retryable) return undefined;
  if (failure.retryable === 'harmless' && safety === 'unsafe') return undefined;
  const { retryAfterMs = 0 } = failure;
  if (retryAfterMs > longestRetryAfterMs) return undefined;
  // The own wait is the least: a service may ask for none, or name a time that has passed by this clock.
  const delayMs = Math.max(retryAfterMs, rest.random() * Math.min(capMs, baseMs * 2 ** (attempt - 1)));
  return delayMs < rest.remainingMs ? delayMs : undefined;
}
