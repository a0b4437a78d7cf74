import { isNetworkError } from '../kernel/network-error.ts';

/** How an attempt without a response ended. */
export type FailureKind = 'timeout' | 'aborted' | 'network-error';

/**
 * Tells a deadline, a broken connection, and what else ended an attempt: the caller's signal, or a middleware that
 * threw.
 */
export function failureKind(error: unknown, signal: AbortSignal): FailureKind {
  const reason: unknown = signal.aborted ? signal.reason : error;
  const name = reason instanceof Error ? reason.name : '';
  if (name === 'TimeoutError') return 'timeout';
  return !signal.aborted && isNetworkError(error) && name !== 'AbortError' ? 'network-error' : 'aborted';
}

/** The code of an error or of its cause, else its name; never its message, which may hold a URL. */
export function failureCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string' && /^\w{1,40}$/.test(at.code)) return at.code;
  }
  return error instanceof Error ? error.name : 'Error';
}
