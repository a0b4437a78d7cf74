/** Ends an attempt: when its time is up, or when the caller aborts. */
export interface AttemptLimit {
  readonly signal: AbortSignal;
  /** Whether the time is up. */
  isTimedOut(): boolean;
  /** Ends the attempt early. */
  end(reason: unknown): void;
  /** Stops the timer and no longer listens to the caller. */
  release(): void;
}

/** Starts the time limit of one attempt. Not `AbortSignal.timeout`, which cannot be cancelled. */
export function limitAttempt(timeoutMs: number, callerSignal: AbortSignal | undefined): AttemptLimit {
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = !controller.signal.aborted;
    controller.abort(new DOMException('The time is up.', 'TimeoutError'));
  }, timeoutMs);
  const pass = () => controller.abort(callerSignal?.reason);
  if (callerSignal?.aborted) pass();
  callerSignal?.addEventListener('abort', pass, { once: true });
  return {
    signal: controller.signal,
    isTimedOut: () => timedOut,
    end: (reason) => controller.abort(reason),
    release() {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', pass);
    },
  };
}

/** A signal that aborts when one of the two does. */
export function eitherSignal(one: AbortSignal, other: AbortSignal | undefined): AbortSignal;
export function eitherSignal(one?: AbortSignal, other?: AbortSignal): AbortSignal | undefined;
export function eitherSignal(one?: AbortSignal, other?: AbortSignal): AbortSignal | undefined {
  return one && other ? AbortSignal.any([one, other]) : (one ?? other);
}

/**
 * Waits for the work, but rejects with the signal's reason as soon as it aborts, even if the work ignores the signal.
 */
export async function untilAborted<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  if (!signal) return work();
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const end = () => reject(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
