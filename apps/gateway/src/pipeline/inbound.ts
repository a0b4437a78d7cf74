import type { Readable } from 'node:stream';

/** A request as it came in, from Node's own objects or from a `Request`. */
export interface Inbound {
  method: string;
  /** The raw request target: path and query as sent. */
  target: string;
  /** The value of a header, by its lower-case name; undefined if it was not sent exactly once. */
  header(name: string): string | undefined;
  /** Names, in lower case, of headers that were sent more than once though only one may be. */
  repeatedHeaders: readonly string[];
  /** The client's address; null in process. */
  address: string | null;
  /** The address of the other end of the connection: the client's or a proxy's; null in process. */
  peer: string | null;
  /**
   * Counts the request towards what one team may take of connections and of memory, until it is answered. Call it before a
   * body is read, once it is proved whose request it is.
   *
   * @throws ProblemError `gateway-busy`
   */
  admit(team: string): void;
  /** Reads a whole body. @throws ProblemError `body-too-large`, `invalid-body` (reason `client-aborted`) */
  readBody(limitBytes: number): Promise<Buffer>;
  /** The body as a stream, for uploads. @throws as `readBody`, as the stream's error */
  streamBody(limitBytes: number): Readable;
  /** Aborted once the client is gone before its answer was complete. */
  gone: Gone;
}

/** What the gateway uses of an `AbortSignal`, which takes 3 µs to make for each request. */
export interface Gone {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What is answered. */
export interface Answer {
  status: number;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  body: string | Buffer | Readable | null;
  /**
   * Called exactly once, when the answer has been handed to the kernel as a whole (`delivered`), or can no longer be.
   */
  settled?(delivered: boolean): void;
}
