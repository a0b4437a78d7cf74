import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { type Abort, explainFailure } from './explain-failure.ts';
import type { UpstreamHeaders } from './headers.ts';
import type { UpstreamProblem } from './upstream.ts';

type Controller = Dispatcher.DispatchController;

export interface Deadlines {
  connectMs: number;
  /** Until the response starts; also, while an upload is sent, without a part of it. */
  headersMs: number;
  /** Between two chunks of a body. */
  bodyMs: number;
  /** Of the whole exchange; Infinity for files. An upload moves it to `deadlineMs` after its last byte. */
  deadlineAt: number;
  deadlineMs: number;
}

/** A body that arrives while it is sent. */
export interface Upload {
  body: Readable;
  /** Undefined if the client did not declare it. */
  contentLength: number | undefined;
}

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
 * `onRequestStart` comes just before the first byte is written: until then it is certain that nothing was sent. An upload
 * has to be read to its end as well before the upstream can have the request.
 */
export class Reception implements Dispatcher.DispatchHandler {
  readonly #sink: ResponseSink;
  readonly #deadlines: Deadlines;
  readonly #upload: Upload | null;
  readonly #startedAt = performance.now();
  #deadlineAt: number;
  #controller: Controller | null = null;
  #abort: Abort | null = null;
  #status: number | null = null;
  #sentBytes = 0;
  #isWhole: boolean;
  #progressAt = this.#startedAt;
  #isSettled = false;

  constructor(sink: ResponseSink, deadlines: Deadlines, upload: Upload | null = null) {
    this.#sink = sink;
    this.#deadlines = deadlines;
    this.#deadlineAt = deadlines.deadlineAt;
    this.#upload = upload;
    this.#isWhole = upload === null;
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    this.#progressAt = performance.now();
    // Given up before there was a connection: undici sends nothing of an aborted request.
    if (this.#isSettled) controller.abort(new Error('given up'));
  }

  onBodySent(chunk: Buffer): void {
    this.#progressAt = performance.now();
    this.#sentBytes += chunk.length;
    // The upstream has everything that was declared, whether or not the client ends its body.
    if (this.#upload && this.#sentBytes === this.#upload.contentLength) this.onRequestSent();
  }

  onRequestSent(): void {
    if (this.#isWhole) return;
    const { contentLength } = this.#upload ?? {};
    if (contentLength !== undefined && this.#sentBytes < contentLength) return;
    this.#isWhole = true;
    this.#progressAt = performance.now();
    this.#deadlineAt = this.#progressAt + this.#deadlines.deadlineMs;
  }

  onResponseStart(_: Controller, status: number, headers: UpstreamHeaders): void {
    if (status < 200 || this.#isSettled) return;
    this.#status = status;
    this.#progressAt = performance.now();
    this.#sink.start(status, headers);
  }

  onResponseData(_: Controller, chunk: Buffer): void {
    if (this.#isSettled) return;
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
    if (this.#isOver(now)) this.abort('deadline');
  }

  #isOver(now: number): boolean {
    const { connectMs, headersMs, bodyMs } = this.#deadlines;
    if (!this.#controller) return now - this.#startedAt >= connectMs || now >= this.#deadlineAt;
    // How long a whole upload may take is limited where it is read.
    if (this.#isWhole && now >= this.#deadlineAt) return true;
    if (this.#sink.isPaused?.()) return false;
    return now - this.#progressAt >= (this.#status === null ? headersMs : bodyMs);
  }

  #fail(error: Error): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    const isStarted = this.#controller !== null;
    const failure = {
      error,
      abort: this.#abort,
      isStarted,
      isWhole: this.#isWhole,
      bodyError: this.#upload?.body.errored ?? null,
    };
    const wasSent = isStarted && this.#isWhole;
    this.#sink.fail({ kind: 'problem', status: this.#status, wasSent, ...explainFailure(failure) });
  }
}
