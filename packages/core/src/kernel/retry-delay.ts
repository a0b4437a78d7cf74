import type { Failure } from './failure.ts';
import type { OperationSpec } from './operation-spec.ts';

const baseMs = 500;
const capMs = 8_000;
const longestRetryAfterMs = 60_000;

/** What decides on another attempt. */
export interface RetryQuestion {
  readonly failure: Failure;
  readonly safety: OperationSpec['safety'];
  /** How many attempts were made. */
  readonly attempt: number;
  readonly retries: number;
  /** What is left of the budget. */
  readonly remainingMs: number;
  readonly random: () => number;
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined to give up. Full jitter, unless the service says
 * how long. A wait that is too long for the budget is not begun.
 */
export function retryDelay({ failure, safety, attempt, retries, ...rest }: RetryQuestion): number | undefined {
  if (attempt > retries || failure.repeatable === 'none') return undefined;
  if (failure.repeatable === 'harmless' && safety === 'unsafe') return undefined;
  const { retryAfterMs } = failure;
  if (retryAfterMs !== undefined && retryAfterMs > longestRetryAfterMs) return undefined;
  const delayMs = retryAfterMs ?? rest.random() * Math.min(capMs, baseMs * 2 ** (attempt - 1));
  return delayMs < rest.remainingMs ? delayMs : undefined;
}
