import type { OperationSpec } from './operation-spec.ts';
import type { HeaderOptions } from './request-headers.ts';

/**
 * The key, or a function that returns it. It is called for every attempt, since a regenerated key replaces the old one
 * at once.
 */
export type ApiKey = string | (() => string | Promise<string>);

/** Sends one request. */
export type Fetch = (request: Request) => Promise<Response>;

/** What a middleware knows about the attempt that it wraps. */
export interface AttemptContext {
  readonly operation: OperationSpec;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Identifies the request, the same for every attempt; sent as `x-request-id`. */
  readonly requestId: string;
  /** The input, unchanged. May contain phone numbers and messages, so do not log it. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Wraps every attempt: calls `next` to send the request, and may change the request and the response. */
export type Middleware = (request: Request, next: Fetch, context: AttemptContext) => Promise<Response>;

/** Options for the client, or for a single request, which override those of the client. */
export interface RequestOptions {
  /** The bare key: `key_…` for DoubleTick, `dtk_live_…` for a gateway. */
  apiKey?: ApiKey;
  /** DoubleTick, a mock server or a gateway. It receives the key. Default: `https://public.doubletick.io`. */
  baseUrl?: string;
  /** Sends the requests. With the `fetch` of a mock, no port is needed. Default: the global `fetch`. */
  fetch?: Fetch;
  /**
   * Wraps every attempt; the first one is outermost. The middleware of a single request is inside that of the client.
   */
  middleware?: readonly Middleware[];
  /** How long an attempt may take, in milliseconds, at most 300,000. Default: 30,000. */
  timeoutMs?: number;
  /** How long all attempts and the waits between them may take, in milliseconds. Default: 90,000. */
  budgetMs?: number;
  /** How many attempts may follow the first one. Default: 2. */
  retries?: number;
  /** Aborts the request. */
  signal?: AbortSignal;
  /**
   * Additional headers. Those that a caller cannot set are left out, so you can pass on the headers of another request:
   * headers of a connection, of a body or of a cookie, and what the client itself writes, such as the key.
   */
  headers?: HeaderOptions;
  /**
   * Names this request for a gateway, which forwards it at most once: pass the same key to repeat a request later, such as
   * after a restart, within 24 hours. Default: a new one for each request that changes something. DoubleTick itself has no
   * idempotency keys, so it gets none.
   */
  idempotencyKey?: string;
}

/** Options for an upload. */
export interface UploadOptions extends RequestOptions {
  /**
   * Called with the progress of an attempt, in bytes of the request body, which includes the form around the file.
   * `sentBytes` counts what was handed to the connection. It grows to `totalBytes` and starts again with each attempt.
   * If the callback throws, or rejects before the response is there, the request ends with `aborted`.
   */
  onProgress?: (progress: UploadProgress) => void;
}

/** The progress of an upload. */
export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}

/** Options of the client. */
export interface DoubleTickOptions extends Omit<RequestOptions, 'apiKey' | 'idempotencyKey'> {
  /** The bare key: `key_…` for DoubleTick, `dtk_live_…` for a gateway. */
  apiKey: ApiKey;
}
