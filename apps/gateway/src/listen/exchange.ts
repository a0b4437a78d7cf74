import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../pipeline/inbound.ts';
import type { Connection, OpenRequest } from './connection.ts';
import { NodeInbound, type NodeInboundDeps } from './node-inbound.ts';
import { discard, writeAnswer } from './write-answer.ts';

/** One request and its answer on a connection. */
export class Exchange implements OpenRequest {
  readonly inbound: NodeInbound;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #connection: Connection;
  #answer: Answer | null = null;
  #isOver = false;

  constructor(
    parts: { incoming: IncomingMessage; outgoing: ServerResponse; connection: Connection },
    deps: NodeInboundDeps,
  ) {
    this.#incoming = parts.incoming;
    this.#outgoing = parts.outgoing;
    this.#connection = parts.connection;
    this.inbound = new NodeInbound(parts, deps);
    this.#connection.start(this);
  }

  get isArriving(): boolean {
    return !this.#incoming.complete;
  }

  /** Sends an answer and settles it. @throws if a header is invalid; then nothing was sent, and the answer is settled */
  answer(answer: Answer): void {
    this.inbound.release();
    if (this.#isOver) {
      discard(answer.body);
      answer.settled?.(false);
      return;
    }
    const outgoing = this.#outgoing;
    // Only with an answer that says so: a client may be sending its next request.
    if (this.#connection.isEnding) this.#connection.isLast = true;
    if (this.#connection.endsWith(this) || !this.inbound.canKeepConnection) outgoing.shouldKeepAlive = false;
    try {
      writeAnswer(outgoing, answer);
    } catch (error) {
      discard(answer.body);
      answer.settled?.(false);
      throw error;
    }
    this.#answer = answer;
    // Emitted once the kernel has taken all bytes. Older versions of Node also emit it when the socket is destroyed.
    outgoing.once('finish', () => this.#end(!this.#connection.socket.destroyed));
    if (this.isArriving) this.#incoming.resume();
  }

  lost(): void {
    this.#end(false);
  }

  #end(delivered: boolean): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.inbound.leave();
    if (!delivered) this.inbound.lost();
    this.#connection.done(this);
    const answer = this.#answer;
    this.#answer = null;
    if (!delivered) discard(answer?.body ?? null);
    answer?.settled?.(delivered);
  }
}
