import type { Socket } from 'node:net';
import type { ProblemError } from '../problem.ts';
import { normaliseAddress } from './client-address.ts';

/** A request whose answer is not complete. */
export interface OpenRequest {
  /** Its body has not arrived as a whole. */
  readonly isArriving: boolean;
  /** The connection is gone. */
  lost(): void;
}

/** A body that is being read. */
export interface BodyRead {
  fail(error: ProblemError): void;
  /** Fails the body if its deadline has passed. */
  sweep(now: number): void;
}

/** What the listener knows about one socket. */
export class Connection {
  readonly socket: Socket;
  readonly address: string | null;
  /** In the order of their answers. */
  readonly open = new Set<OpenRequest>();
  /** Why the body of the last request cannot be read any further. */
  bodyError: ProblemError | null = null;
  body: BodyRead | null = null;
  /** Nothing that arrives from now on is answered. */
  isClosing = false;
  /** The next answer is the last, and says so. Until then, the connection stays open. */
  isEnding = false;
  /** Closes after the answers to the requests so far. */
  isLast = false;
  /** Requests that arrive from now on are not handled: bytes between them and the last one may be lost. */
  takesNoMore = false;
  /** The last request was answered before its body had arrived; the rest is dropped as it comes. */
  owesBody = false;
  /** A request has been answered. */
  hasServed = false;
  #bytesOfRequests = 0;
  #idle: (() => void) | null = null;
  readonly #lingerMs: number;

  constructor(socket: Socket, lingerMs: number) {
    this.socket = socket;
    this.#lingerMs = lingerMs;
    this.address = normaliseAddress(socket.remoteAddress);
    // Node destroys the socket as soon as the last answer has left. If unread bytes are waiting then, the kernel sends a
    // reset, and the client may lose the answer.
    socket.destroySoon = () => this.linger();
    socket.on('error', () => undefined);
  }

  /** Whether bytes have arrived that are not yet a request. */
  get hasPartialRequest(): boolean {
    return this.open.size === 0 && !this.owesBody && this.socket.bytesRead > this.#bytesOfRequests;
  }

  /** Whether the parser is inside the body of the last request. */
  get isBodyArriving(): boolean {
    return [...this.open].at(-1)?.isArriving ?? this.owesBody;
  }

  start(request: OpenRequest): void {
    this.owesBody = false;
    this.bodyError = null;
    this.open.add(request);
  }

  done(request: OpenRequest): void {
    this.open.delete(request);
    this.hasServed = true;
    this.owesBody = this.open.size === 0 && request.isArriving;
    this.#bytesOfRequests = this.socket.bytesRead;
    if (this.open.size > 0) return;
    this.#idle?.();
    if (this.isLast) this.linger();
  }

  /** Whether the connection is to be closed after the answer to this request. Others may wait for theirs behind it. */
  endsWith(request: OpenRequest): boolean {
    return this.isLast && [...this.open].at(-1) === request;
  }

  /** Resolves once every request so far has its answer. */
  whenIdle(): Promise<void> {
    if (this.open.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle = resolve;
    });
  }

  /** The rest of the body in transfer will not come. */
  failBody(error: ProblemError): void {
    this.bodyError ??= error;
    this.body?.fail(error);
  }

  /** Sends what is written, then closes: reads and drops what the client still sends, for a limited time. */
  linger(lastBytes?: string): void {
    const { socket } = this;
    this.isClosing = true;
    if (socket.destroyed || socket.writableEnded) return;
    // The next turn starts a socket again that is paused inside a body. Only then can the parser go, which does that.
    socket.resume();
    setImmediate(() => dropData(socket));
    if (lastBytes !== undefined) socket.write(lastBytes);
    socket.end();
    const timer = setTimeout(() => socket.destroy(), this.#lingerMs).unref();
    socket.once('close', () => clearTimeout(timer));
  }
}

/** Without its listener, Node's HTTP parser does not spend time on bytes that nobody wants. */
function dropData(socket: Socket): void {
  socket.removeAllListeners('data');
  socket.on('data', () => undefined).resume();
}
