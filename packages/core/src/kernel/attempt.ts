import { ApiError } from '../errors/api-error.ts';
import { attemptHeaders, KeyFailure } from './attempt-headers.ts';
import { type AttemptLimit, limitAttempt } from './attempt-limit.ts';
import { decode } from './decode.ts';
import { type Failure, readRefusal } from './failure.ts';
import type { PreparedCall } from './prepared-call.ts';
import { chainOf, MiddlewareFailure, networkIssues, type Progress } from './send-chain.ts';
import { untilAborted } from './until-aborted.ts';

/** How one attempt ended. */
export type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly failure: Failure };

/** Sends a call once. @throws ApiError only what a middleware threw as one, or what cannot be sent at all. */
export async function makeAttempt(call: PreparedCall, attempt: number, timeoutMs: number): Promise<Outcome> {
  const limit = limitAttempt(timeoutMs, call.settings.signal);
  const progress: Progress = { reached: false };
  try {
    const { operation, parts, http, deps } = call;
    const incoming = await untilAborted(limit.signal, async () => {
      const fetch = chainOf(call, attempt, progress);
      const headers = await attemptHeaders(call);
      limit.signal.throwIfAborted();
      return http({ operation, parts, headers, signal: limit.signal, fetch });
    });
    const { response } = incoming;
    // openapi-fetch leaves `error` undefined for an empty error body, so only the status tells.
    if (!response.ok) return { ok: false, failure: readRefusal(response, incoming.error, deps.now()) };
    const decoded = decode(operation, incoming);
    return decoded.ok ? { ok: true, data: decoded.data, response } : decoded;
  } catch (error) {
    return { ok: false, failure: explain(error, progress, limit) };
  } finally {
    limit.release();
  }
}

function explain(error: unknown, progress: Progress, limit: AttemptLimit): Failure {
  const delivered = progress.reached ? 'unknown' : 'no';
  if (limit.isTimedOut()) return { code: 'timeout', issues: [], delivered, cause: error, repeatable: 'harmless' };
  if (limit.signal.aborted) return { code: 'aborted', issues: [], delivered, cause: error, repeatable: 'none' };
  if (error instanceof ApiError) throw error;
  if (error instanceof KeyFailure) {
    const { message, cause } = error;
    return { code: 'unauthorized', issues: [message], delivered: 'no', cause, repeatable: 'none' };
  }
  if (error instanceof MiddlewareFailure) {
    if (error.cause instanceof ApiError) throw error.cause;
    return { code: 'aborted', issues: [error.message], delivered, cause: error.cause, repeatable: 'none' };
  }
  const issues = networkIssues(error);
  return {
    code: 'network_error',
    issues,
    delivered,
    cause: error,
    repeatable: delivered === 'no' ? 'any' : 'harmless',
  };
}
