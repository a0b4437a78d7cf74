import { ApiError } from '../errors/api-error.ts';
import { attemptHeaders, KeyFailure } from './attempt-headers.ts';
import { type AttemptLimit, limitAttempt } from './attempt-limit.ts';
import { decode } from './decode.ts';
import { type Failure, readRefusal } from './failure.ts';
import { sendHttp } from './http.ts';
import { networkReason } from './network-reason.ts';
import type { PreparedCall } from './prepared-call.ts';
import { chainOf, isDirect, MiddlewareFailure, type Progress } from './send-chain.ts';
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
    const { operation, parts, settings, deps } = call;
    const incoming = await untilAborted(isDirect(call) ? undefined : limit.signal, async () => {
      const send = await chainOf(call, attempt, progress);
      const headers = await attemptHeaders(call);
      limit.signal.throwIfAborted();
      const { method } = operation;
      const onProgress = settings.onProgress && guarded(settings.onProgress, limit);
      return sendHttp({ method, baseUrl: settings.baseUrl, parts, headers, signal: limit.signal, send, onProgress });
    });
    const { response, text } = incoming;
    if (!response.ok) return { ok: false, failure: readRefusal(response, text, deps.now()) };
    const decoded = decode(operation, incoming);
    return decoded.ok ? { ok: true, data: decoded.data, response } : decoded;
  } catch (error) {
    return { ok: false, failure: explain(error, progress, limit) };
  } finally {
    limit.release();
  }
}

/** What it throws ends the attempt: a stream that fails would look like a broken connection. */
function guarded<Progress>(report: (progress: Progress) => void, limit: AttemptLimit): (progress: Progress) => void {
  return (progress) => {
    try {
      report(progress);
    } catch (error) {
      limit.end(error);
    }
  };
}

function explain(error: unknown, progress: Progress, limit: AttemptLimit): Failure {
  const delivered = progress.reached ? 'unknown' : 'no';
  const ended = { issues: [], delivered, cause: error } as const;
  if (limit.isTimedOut()) return { ...ended, code: 'timeout', repeatable: 'harmless' };
  if (limit.signal.aborted) return { ...ended, code: 'aborted', repeatable: 'none' };
  if (error instanceof ApiError) throw error;
  if (error instanceof KeyFailure) {
    const { message, cause } = error;
    return { ...ended, code: 'unauthorized', issues: [message], delivered: 'no', cause, repeatable: 'none' };
  }
  if (error instanceof MiddlewareFailure) {
    if (error.cause instanceof ApiError) throw error.cause;
    const { message, cause } = error;
    return { ...ended, code: 'aborted', issues: [message], cause, repeatable: 'none' };
  }
  const reason = networkReason(error);
  const repeatable = delivered === 'no' ? 'any' : 'harmless';
  return { ...ended, code: 'network-error', issues: reason ? [reason] : [], repeatable };
}
