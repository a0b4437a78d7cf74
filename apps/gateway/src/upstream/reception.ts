import type { Dispatcher } from 'undici';
import { ProblemError } from '../problem.ts';
import type { UpstreamHeaders } from './headers.ts';
import type { UpstreamProblem } from './upstream.ts';

type Controller = Dispatcher.DispatchController;

export interface Deadlines {
  connectMs: number;
  headersMs: number;
  /** Between two chunks of a body. */
  bodyMs: number;
  /** Of the whole exchange; Infinity for files. */
  deadlineAt: number;
}

/** Why an exchange was ended from here. */
export type Abort = 'deadline' | 'gone' | 'too-large' | 'no-room' | 'consumer' | 'stopping';

/** Where the parts of a response go. */
export interface ResponseSink {
  start(status: number, headers: UpstreamHeaders): void;
  data(chunk: Buffer): void;
  end(): void;
  fail(problem: UpstreamProblem): void;
  /** Whether the sink waits for its reader, so that no deadline runs. */
  isPaused?: () => boolean;
}

/**
 * One exchange with the upstream through `dispatch`. undici's own timers are coarse, so {@link sweep} is called often.
 * `onRequestStart` comes just before the first byte is written: until then it is certain that nothing was sent.
 */
export class Reception implements Dispatcher.DispatchHandler {
  readonly #sink: ResponseSink;
  readonly #deadlines: Deadlines;
  readonly #startedAt: number;
  #controller: Controller | null = null;
  #abort: Abort | null = null;
  #status: number | null = null;
  #progressAt: number;
  #isSettled = false;

  constructor(sink: ResponseSink, deadlines: Deadlines, now: number) {
    this.#sink = sink;
    this.#deadlines = deadlines;
    this.#startedAt = now;
    this.#progressAt = now;
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    this.#progressAt = performance.now();
    // Given up before there was a connection: undici sends nothing of an aborted request.
    if (this.#isSettled) controller.abort(new Error('given up'));
  }

  onResponseStart(_: Controller, status: number, headers: UpstreamHeaders): void {
    if (status < 200) return;
    this.#status = status;
    this.#progressAt = performance.now();
    this.#sink.start(status, headers);
  }

  onResponseData(_: Controller, chunk: Buffer): void {
    this.#progressAt = performance.now();
    this.#sink.data(chunk);
  }

  onResponseEnd(): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#sink.end();
  }

  onResponseError(_: Controller | undefined, error: Error): void {
    this.#fail(error);
  }

  pause(): void {
    this.#controller?.pause();
  }

  resume(): void {
    this.#progressAt = performance.now();
    this.#controller?.resume();
  }

  /** Ends the exchange from here. */
  abort(reason: Abort): void {
    if (this.#isSettled) return;
    this.#abort = reason;
    const error = new Error(reason);
    this.#controller?.abort(error);
    this.#fail(error);
  }

  /** Ends an exchange that is over one of its deadlines. */
  sweep(now: number): void {
    const { connectMs, headersMs, bodyMs, deadlineAt } = this.#deadlines;
    const isOver = () => {
      if (now >= deadlineAt) return true;
      if (!this.#controller) return now - this.#startedAt >= connectMs;
      if (this.#sink.isPaused?.()) return false;
      return now - this.#progressAt >= (this.#status === null ? headersMs : bodyMs);
    };
    if (isOver()) this.abort('deadline');
  }

  #fail(error: Error): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    const wasSent = this.#controller !== null;
    this.#sink.fail({ kind: 'problem', status: this.#status, wasSent, ...explain(error, this.#abort, wasSent) });
  }
}

const codes: Record<string, string> = {
  UND_ERR_HEADERS_OVERFLOW: 'DoubleTick answered with headers larger than 16 KiB',
};

function explain(
  error: Error,
  abort: Abort | null,
  wasSent: boolean,
): Pick<UpstreamProblem, 'code' | 'what'> & { wasSent?: false; reason?: string } {
  // The client's body could not be read: DoubleTick cannot have the whole request.
  if (error instanceof ProblemError) {
    return { code: error.code, what: error.message.replace(/\.$/, ''), reason: error.reason, wasSent: false };
  }
  if (abort === 'too-large')
    return { code: 'upstream-invalid-response', what: 'DoubleTick answered with more than 8 MiB' };
  if (abort === 'no-room') return { code: 'gateway-busy', what: 'The gateway has no memory left for the response' };
  if (abort === 'stopping') {
    const what = 'The gateway stopped before DoubleTick answered';
    return { code: 'upstream-timeout', what, reason: 'gateway-stopping' };
  }
  if (!wasSent) return { code: 'upstream-unreachable', what: 'DoubleTick could not be reached' };
  if (abort === 'deadline' || abort === 'gone') {
    return { code: 'upstream-timeout', what: 'DoubleTick did not answer in time' };
  }
  const code = 'code' in error ? String(error.code) : '';
  const what =
    codes[code] ?? 'The connection to DoubleTick broke or carried invalid HTTP before the response was complete';
  return { code: 'upstream-invalid-response', what };
}
