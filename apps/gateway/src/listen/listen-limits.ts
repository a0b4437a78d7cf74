/** What one client may take of the listener: bytes, connections and time. */
export interface ListenLimits {
  /** Open connections. At the limit, idle ones make room for new ones. */
  connections: number;
  /** Requests of one connection that are processed at once, when a client does not wait for answers. */
  pipelinedRequests: number;
  /** Of the request line and all headers. */
  headerBytes: number;
  headers: number;
  /** From the first byte of a request to the end of its headers. */
  headersMs: number;
  /** Without a byte of a body that is being read. */
  bodyStallMs: number;
  /** For a whole body that is read into memory. */
  bodyMs: number;
  /** For a whole body that is streamed. */
  uploadMs: number;
  /** Without a byte of an answer taken by the client; noticed after one to two times as long. */
  answerStallMs: number;
  /**
   * How long an idle connection stays open. Longer than the 60 s of common load balancers, so that the gateway never
   * closes a connection just as a request is sent on it.
   */
  keepAliveMs: number;
  /** An unread body of at most this size is read to its end, so its connection can be used again. */
  unreadBytes: number;
  /** How long a connection that is closed from here may still send, so that its client can read the answer. */
  lingerMs: number;
  /** How often the deadlines of bodies and headers are checked. */
  sweepMs: number;
}

export const defaultLimits: ListenLimits = {
  connections: 1_000,
  pipelinedRequests: 64,
  headerBytes: 16 * 1024,
  headers: 100,
  headersMs: 10_000,
  bodyStallMs: 10_000,
  bodyMs: 30_000,
  uploadMs: 300_000,
  answerStallMs: 10_000,
  keepAliveMs: 65_000,
  unreadBytes: 256 * 1024,
  lingerMs: 2_000,
  sweepMs: 1_000,
};
