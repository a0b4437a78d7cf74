import type { ApiError } from '../errors/api-error.ts';
import type { Delivered } from '../errors/codes.ts';
import { createApiError } from '../errors/error-classes.ts';
import { makeAttempt } from './attempt.ts';
import { limitAttempt, untilAborted } from './attempt-limit.ts';
import type { KernelDeps } from './deps.ts';
import type { Failure } from './failure.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { Exchange } from './pending-request.ts';
import { isStream } from './read-stream.ts';
import type { PreparedRequest, RequestParts } from './request-parts.ts';
import { retryDelay } from './retry-delay.ts';
import type { Settings } from './settings.ts';

/** A timer with a longer delay would fire immediately. */
const longestTimerMs = 2 ** 31 - 1;

/** One request for an operation. */
export interface RequestTask {
  readonly operation: OperationSpec;
  readonly input: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
  readonly deps: KernelDeps;
  /** What is sent for the input. @throws ApiError `bad-request` */
  readonly takeParts: () => Promise<RequestParts>;
  /** Called with every response whose body was read, whatever its status is. */
  readonly onAnswer?: PreparedRequest['onAnswer'];
}

/** Makes attempts until one succeeds, or until another one would be useless, too late, or might act twice. */
export async function runRequest(task: RequestTask): Promise<Exchange> {
  const { operation, settings, deps } = task;
  const deadline = deps.now() + settings.budgetMs;
  const request = await prepare(task);
  let delivered: Delivered = 'no';
  for (let attempt = 1; ; attempt += 1) {
    const timeoutMs = Math.max(1, Math.min(settings.timeoutMs, deadline - deps.now()));
    const outcome = await makeAttempt(request, attempt, timeoutMs);
    if (outcome.ok) return { data: outcome.data, response: outcome.response, attempts: attempt };
    const { failure } = outcome;
    delivered = overall(delivered, failure.delivered);
    const delayMs = retryDelay({
      failure,
      safety: operation.safety,
      attempt,
      retries: settings.retries,
      remainingMs: deadline - deps.now(),
      random: deps.random,
    });
    if (delayMs === undefined) throw await errorOf(request, { ...failure, delivered }, attempt);
    await untilAborted(settings.signal, () => deps.sleep(delayMs, settings.signal)).catch(async (cause: unknown) => {
      if (!settings.signal?.aborted) throw cause;
      throw await errorOf(request, { code: 'aborted', delivered, cause }, attempt);
    });
  }
}

async function prepare({ takeParts, ...task }: RequestTask): Promise<PreparedRequest> {
  const { settings, deps } = task;
  const requestId = deps.uuid();
  const holdsStream = Object.values(task.input).some(isStream);
  if (!holdsStream && !settings.signal?.aborted) return { ...task, parts: await takeParts(), requestId };
  // Reading a stream may take a long time.
  const limit = limitAttempt(Math.min(settings.budgetMs, longestTimerMs), settings.signal);
  try {
    const parts = await untilAborted(limit.signal, takeParts);
    return { ...task, parts, requestId };
  } catch (cause) {
    if (!limit.signal.aborted) throw cause;
    const parts = { messageIds: [] };
    const code = limit.isTimedOut() ? 'timeout' : 'aborted';
    throw await errorOf({ ...task, parts, requestId }, { code, delivered: 'no', cause }, 0);
  } finally {
    limit.release();
  }
}

/** One attempt that may have taken effect makes the whole request uncertain, unless a later attempt succeeds. */
function overall(before: Delivered, last: Delivered): Delivered {
  return last === 'no' ? before : last;
}

type FailedRequest = Pick<PreparedRequest, 'operation' | 'requestId'> & { parts: Pick<RequestParts, 'messageIds'> };

async function errorOf(request: FailedRequest, failure: Failure, attempts: number): Promise<ApiError> {
  const { operation, requestId, parts } = request;
  const { messageIds } = parts;
  // Loaded when it is needed: a message without it is better than no message.
  const chunk = await import('../errors/advice.ts').catch(() => undefined);
  return createApiError({
    ...failure,
    ...chunk?.describeFailure(failure, { safety: operation.safety, messageIds }),
    operation: operation.id,
    attempts,
    messageIds,
    requestId: failure.requestId ?? requestId,
  });
}
