import type { EventLog, Wanted } from './event-log.ts';
import type { MockEvent } from './mock-event.ts';

export interface Wait extends Wanted {
  /** The id of an event: only those after it count. Default: the latest reset, so that what has happened since counts. */
  readonly after?: number | undefined;
  /** In milliseconds of real time, whatever the clock of the world does. */
  readonly withinMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits for the first event that fits, which may have happened already. Keeps no process alive.
 *
 * @returns undefined when the time is over
 * @throws the reason of the signal, or an error when the world is deleted or the mock closed
 */
export async function waitForEvent(
  log: EventLog,
  { after = log.resetId, withinMs, signal, ...wanted }: Wait,
): Promise<MockEvent | undefined> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<MockEvent | undefined>();
  let readTo = after;
  const look = () => {
    const { found, readTo: next } = log.read(readTo, wanted, 1);
    readTo = next;
    if (found[0]) resolve(found[0].toEvent());
  };
  const unwatch = log.watch({ wake: look, end: (because) => reject(new Error(because)) });
  const abort = () => reject(signal?.reason);
  signal?.addEventListener('abort', abort);
  // Looked up now: fake timers replace it.
  const timer = setTimeout(() => resolve(undefined), withinMs);
  timer.unref();
  try {
    look();
    return await promise;
  } finally {
    unwatch();
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
