import { ApiError } from '../errors/api-error.ts';
import { type AttemptLimit, limitAttempt, untilAborted } from './attempt-limit.ts';
import { decode, type Outcome } from './decode.ts';
import { type Failure, readRefusal } from './failure.ts';
import { prepareAttempt } from './http.ts';
import { isNetworkError } from './network-error.ts';
import type { PreparedRequest } from './request-parts.ts';
import { CallerFailure, chainOf, isDirect, KeyFailure, type Progress } from './send-chain.ts';

/**
 * Makes one attempt.
 *
 * @throws ApiError only one that a middleware threw, or for what cannot be sent at all.
 * @throws Error a mistake in the client's own code, unchanged.
 */
export async function makeAttempt(request: PreparedRequest, attempt: number, timeoutMs: number): Promise<Outcome> {
  const limit = limitAttempt(timeoutMs, request.settings.signal);
  const progress: Progress = { limit, reached: false, url: '', response: null };
  try {
    const incoming = await untilAborted(isDirect(request) ? undefined : limit.signal, async () => {
      const send = chainOf(request, attempt, progress);
      return send(...(await prepareAttempt(request, limit)));
    });
    const { response, text } = incoming;
    request.onAnswer?.(response, text);
    if (response.ok) return decode(request.operation, incoming);
    return { failure: readRefusal(response, text, request.deps.now()) };
  } catch (error) {
    return { failure: explain(error, progress, limit) };
  } finally {
    limit.release();
  }
}

function explain(error: unknown, progress: Progress, limit: AttemptLimit): Failure {
  const delivered = progress.reached ? 'unknown' : 'no';
  const ended = { delivered, cause: error } as const;
  if (limit.isTimedOut()) return { ...ended, code: 'timeout', retryable: 'harmless' };
  if (limit.signal.aborted) return { ...ended, code: 'aborted' };
  if (error instanceof ApiError) throw error;
  if (error instanceof CallerFailure) {
    const { message, cause } = error;
    const code = error instanceof KeyFailure ? 'unauthorized' : 'aborted';
    if (code === 'aborted' && cause instanceof ApiError) throw cause;
    return { ...ended, code, issues: [message], cause };
  }
  // A mistake in the client's own code: "the service was not reached" would be wrong.
  if (!isNetworkError(error)) throw error;
  const retryable = delivered === 'no' ? 'any' : 'harmless';
  return { ...ended, code: 'network-error', url: progress.url, retryable };
}
