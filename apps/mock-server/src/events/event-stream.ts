import { setTimeout as pause } from 'node:timers/promises';
import type { EventLog, Wanted } from './event-log.ts';

interface StreamOptions extends Wanted {
  /** The id of an event: those after it, first those that happened already. */
  readonly after: number;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** An abort is an error for a reader in process; the server of a socket would report it. */
  readonly isInProcess: boolean;
  /** Called when the client is so slow that events were forgotten before it read them. */
  readonly onTooSlow: () => void;
}

const heartbeatMs = 15_000;
const mostAtOnce = 500;
/** What follows this soon is sent together: a write for each event would take longer than a request. */
const gatherMs = 20;
const greeting = 'retry: 1000\n\n';
const heartbeat = ':\n\n';

/**
 * The events of a log as server-sent events, each with its id. They are read from the log when the client wants more, so
 * that the log is the only queue there is, and it is bounded. Without a reader nothing is kept at all.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(log: EventLog, options: StreamOptions): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const client = new Client(log, options);
  return new ReadableStream(
    {
      async pull(controller) {
        if (!client.isReading) client.start(controller);
        const text = await client.next();
        if (text !== undefined) controller.enqueue(encoder.encode(text));
      },
      cancel: () => client.leave(),
    },
    // Nothing is read ahead, for example for a HEAD request, whose body nobody reads.
    { highWaterMark: 0 },
  );
}

class Client {
  isReading = false;
  readonly #log: EventLog;
  readonly #options: StreamOptions;
  #readTo: number;
  #isGreeted = false;
  #sentAt = Number.NEGATIVE_INFINITY;
  #changed = Promise.withResolvers<void>();
  #hasLeft = false;
  #leave: () => void = () => undefined;

  constructor(log: EventLog, options: StreamOptions) {
    this.#log = log;
    this.#options = options;
    this.#readTo = options.after > log.lastId ? 0 : options.after;
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.isReading = true;
    const { signal, isInProcess, onTooSlow } = this.#options;
    const abort = () => {
      this.leave();
      if (isInProcess) controller.error(signal.reason);
      else controller.close();
    };
    const end = () => {
      this.leave();
      controller.close();
    };
    const wake = () => {
      this.#changed.resolve();
      if (!this.#isGreeted || this.#readTo + 1 >= this.#log.firstId) return;
      end();
      onTooSlow();
    };
    const unwatch = this.#log.watch({ wake, end });
    signal.addEventListener('abort', abort);
    this.#leave = () => {
      unwatch();
      signal.removeEventListener('abort', abort);
    };
    if (signal.aborted) abort();
  }

  leave(): void {
    this.#hasLeft = true;
    this.#leave();
    this.#changed.resolve();
  }

  /** What to send next, as soon as there is something; undefined once the client has left. */
  async next(): Promise<string | undefined> {
    if (!this.#isGreeted) return this.#greet();
    for (;;) {
      if (this.#hasLeft) return undefined;
      const { found, readTo } = this.#log.read(this.#readTo, this.#options, mostAtOnce);
      this.#readTo = readTo;
      if (found.length > 0) {
        this.#sentAt = performance.now();
        return found.map(({ id, json }) => `id: ${id}\ndata: ${json}\n\n`).join('');
      }
      if (!(await this.#change())) return heartbeat;
    }
  }

  #greet(): string {
    this.#isGreeted = true;
    const { firstId } = this.#log;
    const missing = this.#readTo + 1 < firstId ? `: Events ${this.#readTo + 1} to ${firstId - 1} are forgotten.\n` : '';
    this.#readTo = Math.max(this.#readTo, firstId - 1);
    return missing + greeting;
  }

  /** @returns false when it is time for a heartbeat before anything changed */
  async #change(): Promise<boolean> {
    this.#changed = Promise.withResolvers();
    const { promise: quiet, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), heartbeatMs);
    timer.unref();
    const isChanged = await Promise.race([this.#changed.promise.then(() => true), quiet]);
    clearTimeout(timer);
    const waitMs = this.#sentAt + gatherMs - performance.now();
    if (isChanged && waitMs > 0) await pause(waitMs, undefined, { ref: false });
    return isChanged;
  }
}
