import { isNetworkError } from '../kernel/network-error.ts';

/** How an attempt without a response ended. */
export type FailureKind = 'timeout' | 'aborted' | 'network-error';

/** `aborted` is your signal, or a middleware that threw. Only errors that `fetch` rejected with are network errors. */
export function failureKind(error: unknown, signal: AbortSignal): FailureKind {
  const reason: unknown = signal.aborted ? signal.reason : error;
  const name = reason instanceof Error ? reason.name : '';
  if (name === 'TimeoutError') return 'timeout';
  return !signal.aborted && isNetworkError(error) && name !== 'AbortError' ? 'network-error' : 'aborted';
}

/** The code of an error or its cause, otherwise its name. Never its message, which may contain a URL. */
export function failureCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string' && /^\w{1,40}$/.test(at.code)) return at.code;
  }
  return error instanceof Error ? error.name : 'Error';
}
