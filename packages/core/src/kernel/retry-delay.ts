import type { Failure } from './failure.ts';
import type { PreparedRequest } from './request-parts.ts';

const baseMs = 500;
const capMs = 8_000;
const longestRetryAfterMs = 60_000;

/** What decides whether there is another attempt. */
export interface RetryQuestion extends Pick<PreparedRequest, 'operation' | 'settings' | 'deps' | 'keying'> {
  readonly failure: Failure;
  /** How many attempts have been made. */
  readonly attempt: number;
  /** How many of them only asked for the outcome of the first one. */
  readonly waits: number;
  /** How much of the budget is left. */
  readonly remainingMs: number;
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined to give up. Exponential backoff with full
 * jitter, or longer if the service asks for it. Gives up at once if the wait would exceed the budget.
 */
export function retryDelay({ failure, attempt, waits, remainingMs, ...request }: RetryQuestion): number | undefined {
  const { retryable, retryAfterMs = 0 } = failure;
  const { settings, operation, keying, deps } = request;
  const made = attempt - waits;
  if (settings.retries === 0 || made > settings.retries || !retryable) return undefined;
  if (retryable === 'harmless' && operation.safety === 'unsafe' && !keying.isSent) return undefined;
  // A key that stays unknown: only what may be repeated anyway gets another one.
  if (isLost(failure) && (operation.safety === 'unsafe' || !keying.renew())) return undefined;
  if (retryAfterMs > longestRetryAfterMs) return undefined;
  // The own wait is the least: a service may ask for none, or name a time that has passed by this clock.
  const backoffMs = Math.min(capMs, baseMs * 2 ** Math.max(0, made - 1));
  const delayMs = Math.max(retryAfterMs, deps.random() * backoffMs);
  return delayMs < remainingMs ? delayMs : undefined;
}

/** The first request with the same idempotency key may still get an answer, so this was no attempt to send another. */
export function isWait({ first, retryAfterMs }: Failure): boolean {
  return first === 'in-flight' || (first === 'unknown' && retryAfterMs !== undefined);
}

function isLost({ first, retryAfterMs }: Failure): boolean {
  return first === 'unknown' && retryAfterMs === undefined;
}
