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
  const { settings, deps } = task;
  const { signal, budgetMs } = settings;
  const deadline = deps.now() + budgetMs;
  const request = await prepare(task);
  let delivered: Delivered = 'no';
  let waits = 0;
  for (let attempt = 1; ; attempt += 1) {
    const timeoutMs = Math.max(1, Math.min(settings.timeoutMs, deadline - deps.now()));
    const outcome = await makeAttempt(request, attempt, timeoutMs);
    if (!('failure' in outcome)) return { ...outcome, attempts: attempt };
    const failure = request.gateway.keying?.read(outcome.failure, request) ?? outcome.failure;
    // One attempt that may have taken effect makes the whole request uncertain, unless a later attempt succeeds.
    if (failure.delivered !== 'no' || failure.isFinal) delivered = failure.delivered;
    if (failure.isWait) waits += 1;
    const delayMs = retryDelay({ ...request, failure, attempt: attempt - waits, remainingMs: deadline - deps.now() });
    if (delayMs === undefined) throw await errorOf(request, { ...failure, delivered }, attempt);
    await untilAborted(signal, () => deps.sleep(delayMs, signal)).catch(async (cause: unknown) => {
      if (!signal?.aborted) throw cause;
      throw await errorOf(request, { code: 'aborted', delivered, cause }, attempt);
    });
  }
}

async function prepare({ takeParts, ...task }: RequestTask): Promise<PreparedRequest> {
  const { settings, deps } = task;
  const requestId = deps.uuid();
  const { signal, budgetMs } = settings;
  // Reading a stream may take a long time.
  const isLimited = signal?.aborted || Object.values(task.input).some(isStream);
  const limit = isLimited ? limitAttempt(Math.min(budgetMs, longestTimerMs), signal) : undefined;
  try {
    return { ...task, parts: await untilAborted(limit?.signal, takeParts), requestId, gateway: {} };
  } catch (cause) {
    if (!limit?.signal.aborted) throw cause;
    const code = limit.isTimedOut() ? 'timeout' : 'aborted';
    throw await errorOf({ ...task, parts: { messageIds: [] }, requestId }, { code, delivered: 'no', cause }, 0);
  } finally {
    limit?.release();
  }
}

type FailedRequest = Pick<PreparedRequest, 'operation' | 'requestId'> & { parts: Pick<RequestParts, 'messageIds'> };

async function errorOf(request: FailedRequest, failure: Failure, attempts: number): Promise<ApiError> {
  const { operation, requestId, parts } = request;
  const { messageIds } = parts;
  // Loaded when it is needed: a message without it is better than no message.
  const chunk = await import('../errors/advice.ts').catch(() => undefined);
  const description = chunk?.describeFailure(failure, { safety: operation.safety, messageIds });
  return createApiError({
    ...failure,
    ...description,
    operation: operation.id,
    attempts,
    messageIds,
    requestId: description?.requestId ?? requestId,
  });
}
