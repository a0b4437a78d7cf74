import type { IncomingMessage } from 'node:http';
import { ProblemError } from '../problem.ts';
import { clientAborted } from './body-collector.ts';
import type { BodyRead, Connection } from './connection.ts';
import type { ListenLimits } from './listen-limits.ts';
import type { ArrivingBody, TeamPlaces } from './team-places.ts';

/** Gets the parts of a body; after `end` or `fail` nothing more. */
export interface BodySink {
  /** What it throws ends the body, and is passed to `fail`. */
  data(chunk: Buffer): void;
  end(): void;
  fail(error: unknown): void;
}

/** What a body is read from. */
interface BodySource {
  incoming: IncomingMessage;
  connection: Connection;
  limits: ListenLimits;
  places: TeamPlaces;
  team: string;
}

/** A body in its first second is never called slow. */
const newMs = 1_000;

/** Reads a body from Node's request, with deadlines for the whole and for each part. Starts paused. */
export class IncomingRead implements BodyRead, ArrivingBody {
  readonly team: string;
  readonly #incoming: IncomingMessage;
  readonly #connection: Connection;
  readonly #sink: BodySink;
  readonly #stallMs: number;
  readonly #startedAt = performance.now();
  readonly #endBy: number;
  readonly #remove: () => void;
  #progressAt = 0;
  #bytes = 0;
  #isWanted = false;
  #isOver = false;

  constructor(source: BodySource, sink: BodySink, wholeMs: number) {
    this.team = source.team;
    this.#incoming = source.incoming;
    this.#connection = source.connection;
    this.#stallMs = source.limits.bodyStallMs;
    this.#sink = sink;
    this.#endBy = this.#startedAt + wholeMs;
    this.#remove = source.places.add(this);
    source.connection.body = this;
    source.incoming
      .on('data', this.#onData)
      .on('end', this.#onEnd)
      .on('close', this.#onClose)
      .on('error', this.#onClose);
    source.incoming.pause();
  }

  /** Lets parts come. Time counts only while they are wanted. */
  resume(): void {
    if (this.#isOver || this.#isWanted) return;
    if (this.#connection.bodyError) {
      this.fail(this.#connection.bodyError);
      return;
    }
    if (this.#incoming.destroyed) {
      this.fail(clientAborted());
      return;
    }
    this.#isWanted = true;
    this.#progressAt = performance.now();
    this.#incoming.resume();
  }

  pause(): void {
    if (this.#isOver) return;
    this.#isWanted = false;
    this.#incoming.pause();
  }

  /** Reads no more. */
  stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#remove();
    if (this.#connection.body === this) this.#connection.body = null;
    this.#incoming
      .off('data', this.#onData)
      .off('end', this.#onEnd)
      .off('close', this.#onClose)
      .off('error', this.#onClose);
    this.#incoming.pause();
  }

  fail(error: unknown): void {
    if (this.#isOver) return;
    this.stop();
    this.#sink.fail(error);
  }

  rateAt(now: number): number | null {
    const ageMs = now - this.#startedAt;
    return this.#isWanted && ageMs >= newMs ? this.#bytes / ageMs : null;
  }

  sweep(now: number): void {
    if (!this.#isWanted) return;
    if (now - this.#progressAt <= this.#stallMs && now <= this.#endBy) return;
    const detail = 'The body did not arrive in time. Nothing more of it is read: send the request again.';
    this.fail(new ProblemError('request-timeout', detail, { reason: 'body-timeout' }));
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#progressAt = performance.now();
    this.#bytes += chunk.length;
    try {
      this.#sink.data(chunk);
    } catch (error) {
      this.fail(error);
    }
  };

  readonly #onEnd = (): void => {
    this.stop();
    this.#sink.end();
  };

  readonly #onClose = (): void => this.fail(clientAborted());
}
