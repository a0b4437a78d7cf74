import type { Readable } from 'node:stream';
import type { Operation } from '@doubletick-kit/contract';
import type { Gone } from '../pipeline/inbound.ts';
import type { ProblemCode } from '../problem.ts';

export interface UpstreamRequest {
  operation: Operation;
  /** Path and query after the upstream's own prefix, already encoded. */
  path: string;
  body: string | Readable | null;
  /** Undefined without a body. */
  contentType: string | undefined;
  /** Bytes of a streamed body, if the client declared them. */
  contentLength: number | undefined;
  accept: string | undefined;
  requestId: string;
  /** Whose response it is, in the cap for all responses, and whose circuit breakers count it. */
  team: string;
  /** Requests of one lane share slots and a queue; lanes do not wait for each other. */
  lane: string;
  /** Drops the request from the queue. In flight it aborts only what is safe to repeat. */
  gone: Gone;
  /** A question of the gateway itself: no circuit breaker stops it, and it counts for none. */
  isOwn?: true;
}

export type UpstreamResult = UpstreamAnswer | UpstreamProblem;

/** A complete upstream response that may be passed on. */
export interface UpstreamAnswer {
  kind: 'answer';
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** Gives the buffered bytes back to the cap for all; call it once the answer has left or is dropped. */
  release(): void;
  /** How often it was tried, if more than once. */
  attempts?: number;
}

/** Why there is no response to pass on. */
export interface UpstreamProblem {
  kind: 'problem';
  code: ProblemCode;
  /** What happened, as a sentence without its full stop. Contains nothing of the request or the response. */
  what: string;
  /** For the audit record. Default: the code. */
  reason?: string;
  /** Status of the response; null if there was none. */
  status: number | null;
  /** Whether the upstream may have received the whole request, an upload to its last byte. False is certain. */
  wasSent: boolean;
  /** Of the body, if any arrived. */
  receivedBytes?: number;
  /** How often it was tried, if more than once. */
  attempts?: number;
  /** When to try again, in whole seconds. Default: not known. */
  retryAfterSeconds?: number;
}

/** A file, streamed as it arrives. */
export interface UpstreamFile {
  kind: 'file';
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Fails, without an end, if the upstream breaks off, exceeds the size or exposes the key (a `ProblemError`). */
  body: Readable;
  /** Of the body, so far. */
  receivedBytes(): number;
  /** How often it was tried, if more than once. */
  attempts?: number;
}

export interface Upstream {
  /** Sends a request. Only what certainly was not sent is repeated, once. Never rejects for an upstream failure. */
  send(request: UpstreamRequest): Promise<UpstreamResult>;
  /** Fetches a file of DoubleTick's media hosts. The URL has been checked. */
  fetchFile(
    url: URL,
    request: Pick<UpstreamRequest, 'team' | 'lane' | 'gone' | 'requestId'>,
  ): Promise<UpstreamFile | UpstreamProblem>;
  /** Waits at most this many milliseconds for requests in flight. */
  close(withinMs: number): Promise<void>;
}
