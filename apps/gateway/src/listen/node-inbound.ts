import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Gone, Inbound } from '../pipeline/inbound.ts';
import { BodyCollector, bodyTooLarge, ChunkCounter } from './body-collector.ts';
import type { ClientAddress } from './client-address.ts';
import type { Connection } from './connection.ts';
import type { FairShares } from './fair-shares.ts';
import type { ListenLimits } from './listen-limits.ts';
import { type BodySink, IncomingRead } from './read-incoming.ts';
import type { TeamPlaces } from './team-places.ts';

export interface NodeInboundDeps {
  limits: ListenLimits;
  /** Of bodies in memory. */
  bytes: FairShares;
  places: TeamPlaces;
  clientAddress: ClientAddress;
}

/** A request of Node's HTTP server. A class, because most requests need only a few of its parts. */
export class NodeInbound implements Inbound {
  readonly method: string;
  readonly target: string;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #connection: Connection;
  readonly #deps: NodeInboundDeps;
  #repeated: readonly string[] | null = null;
  readonly gone = new Departure();
  #collector: BodyCollector | null = null;
  #isContinued = false;
  #team = '';
  #hasPlace = false;

  constructor(
    exchange: { incoming: IncomingMessage; outgoing: ServerResponse; connection: Connection },
    deps: NodeInboundDeps,
  ) {
    this.#incoming = exchange.incoming;
    this.#outgoing = exchange.outgoing;
    this.#connection = exchange.connection;
    this.#deps = deps;
    this.method = exchange.incoming.method ?? '';
    this.target = exchange.incoming.url ?? '';
  }

  get address(): string | null {
    const forwardedFor = this.#incoming.headers['x-forwarded-for'];
    return this.#deps.clientAddress(this.#connection.address, forwardedFor?.toString());
  }

  get peer(): string | null {
    return this.#connection.address;
  }

  get repeatedHeaders(): readonly string[] {
    this.#repeated ??= findRepeated(this.#incoming.rawHeaders);
    return this.#repeated;
  }

  header(name: string): string | undefined {
    const value = this.#incoming.headers[name];
    if (typeof value !== 'string' || this.repeatedHeaders.includes(name)) return undefined;
    return value;
  }

  admit(team: string): void {
    this.#deps.places.take(team);
    this.#team = team;
    this.#hasPlace = true;
  }

  readBody(limitBytes: number): Promise<Buffer> {
    if (!this.hasBody) return Promise.resolve(Buffer.alloc(0));
    if (this.#declaredBytes > limitBytes) return Promise.reject(bodyTooLarge(limitBytes));
    const collector = new BodyCollector(limitBytes, this.#deps.bytes.shareOf(this.#team));
    this.#collector = collector;
    return new Promise((resolve, reject) => {
      const sink = {
        data: (chunk: Buffer) => collector.add(chunk),
        end: () => resolve(collector.body()),
        fail: (error: unknown) => {
          this.leave();
          collector.release();
          reject(error);
        },
      };
      this.#read(sink, this.#deps.limits.bodyMs).resume();
    });
  }

  streamBody(limitBytes: number): Readable {
    if (!this.hasBody) return Readable.from([], { objectMode: false });
    const counter = new ChunkCounter();
    const start = () => {
      if (this.#declaredBytes > limitBytes) throw bodyTooLarge(limitBytes);
      const sink = {
        data: (chunk: Buffer) => {
          counter.add(chunk.length, limitBytes);
          if (!stream.push(chunk)) read?.pause();
        },
        end: () => stream.push(null),
        fail: (error: unknown) => {
          this.leave();
          stream.destroy(asError(error));
        },
      };
      return this.#read(sink, this.#deps.limits.uploadMs);
    };
    let read: IncomingRead | null = null;
    // The first read starts it, so an error is never emitted before the consumer listens.
    const stream = new Readable({
      read() {
        try {
          read ??= start();
          read.resume();
        } catch (error) {
          this.destroy(asError(error));
        }
      },
      destroy(error, callback) {
        read?.stop();
        callback(error);
      },
    });
    return stream;
  }

  /** Whether the request has a body; it may be empty. @see RFC 9112, section 6 */
  get hasBody(): boolean {
    const { headers } = this.#incoming;
    return headers['transfer-encoding'] !== undefined || this.#declaredBytes > 0;
  }

  /** Whether the connection can be used again after an answer now. */
  get canKeepConnection(): boolean {
    if (this.#incoming.complete || !this.hasBody) return true;
    // What was read already is not worth a case: the answer to a body of which a part was read closes the connection.
    const isUntouched = this.#collector === null && this.#connection.body === null && !this.#incoming.readableDidRead;
    const isSmall = this.#declaredBytes > 0 && this.#declaredBytes <= this.#deps.limits.unreadBytes;
    return isUntouched && isSmall && !this.#isAsking && this.#connection.bodyError === null;
  }

  /** The body in memory counts no more: the handler is done with it. */
  release(): void {
    this.#collector?.release();
  }

  /** The request takes no place any more: it is answered, or its body failed, so it will be soon. */
  leave(): void {
    if (!this.#hasPlace) return;
    this.#hasPlace = false;
    this.#deps.places.give(this.#team);
  }

  /** The client is gone. */
  lost(): void {
    this.gone.abort();
  }

  /** Whether the client waits for `100 Continue` before it sends the body. */
  get #isAsking(): boolean {
    return !this.#isContinued && this.#incoming.headers.expect?.toLowerCase() === '100-continue';
  }

  get #declaredBytes(): number {
    return Number(this.#incoming.headers['content-length'] ?? 0);
  }

  #read(sink: BodySink, wholeMs: number): IncomingRead {
    const { limits, places } = this.#deps;
    const source = { incoming: this.#incoming, connection: this.#connection, limits, places, team: this.#team };
    const read = new IncomingRead(source, sink, wholeMs);
    if (this.#isAsking && this.#incoming.httpVersionMinor > 0) this.#outgoing.writeContinue();
    this.#isContinued = true;
    return read;
  }
}

class Departure implements Gone {
  aborted = false;
  #listeners: Set<() => void> | null = null;

  addEventListener(_: 'abort', listener: () => void): void {
    this.#listeners ??= new Set();
    this.#listeners.add(listener);
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    this.#listeners?.delete(listener);
  }

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    for (const listener of this.#listeners ?? []) listener();
  }
}

/** Of these, one request may have only one. Node keeps the first and drops the others, or joins them. */
const singletons = new Set([
  'accept',
  'authorization',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'idempotency-key',
  'transfer-encoding',
  'x-request-id',
]);

function findRepeated(rawHeaders: readonly string[]): readonly string[] {
  let repeated: string[] | null = null;
  const seen: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? '';
    if (!singletons.has(name)) continue;
    if (!seen.includes(name)) seen.push(name);
    else if (!repeated?.includes(name)) repeated = [...(repeated ?? []), name];
  }
  return repeated ?? none;
}

const none: readonly string[] = [];

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('The body cannot be read.', { cause: error });
}
