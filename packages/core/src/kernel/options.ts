import type { OperationSpec } from './operation-spec.ts';

/** The key, or how to get it; asked again for every attempt, because a regenerated key ends the old one at once. */
export type ApiKey = string | (() => string | Promise<string>);

/** Sends one request. */
export type Fetch = (request: Request) => Promise<Response>;

/** What a middleware knows of the attempt that it wraps. */
export interface AttemptContext {
  readonly operation: OperationSpec;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Names the call, the same for every attempt; sent as `x-request-id`. */
  readonly requestId: string;
  /** What the caller gave, as it was given. May hold phone numbers and texts: not for logs. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Wraps every attempt: calls `next` to send the request, and may change request and response. */
export type Middleware = (request: Request, next: Fetch, context: AttemptContext) => Promise<Response>;

/** What can be set for the whole client and, with more weight, for a single call. */
export interface RequestOptions {
  /** The bare key, `key_…` for DoubleTick itself or the gateway's own. */
  apiKey?: ApiKey;
  /** DoubleTick, a mock server or a gateway; gets the key. Default: `https://public.doubletick.io`. */
  baseUrl?: string;
  /** Sends the requests; a mock's `fetch` needs no port. Default: the global `fetch`. */
  fetch?: Fetch;
  /**
   * Wraps every attempt, the first one outermost. What a call brings stands inside the client's own: the client's
   * outermost is called first, the call's innermost last.
   */
  middleware?: readonly Middleware[];
  /** How long one attempt may take, in milliseconds, at most 300,000. Default: 30,000. */
  timeoutMs?: number;
  /** How long the whole call may take, waits between attempts included, in milliseconds. Default: 90,000. */
  budgetMs?: number;
  /** How many attempts may follow the first. Default: 2. */
  retries?: number;
  /** Ends the call early. */
  signal?: AbortSignal;
  /** Further headers; they cannot replace the key, the request id or the content type. */
  headers?: Readonly<Record<string, string>>;
  /** Names the call to a gateway as `idempotency-key`; not sent to DoubleTick itself, which has no such keys. */
  idempotencyKey?: string;
}

/** What can be set for an upload. */
export interface UploadOptions extends RequestOptions {
  /**
   * Is told how far an attempt has come: bytes of the request's body, the form around the file included. `sentBytes`
   * counts what was handed to the connection; it grows to `totalBytes`, and begins again with another attempt. What it
   * throws ends the call as `aborted`.
   */
  onProgress?: (progress: UploadProgress) => void;
}

/** How far an upload has come. */
export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}

/** What a client needs to know. */
export interface DoubleTickOptions extends Omit<RequestOptions, 'apiKey' | 'idempotencyKey'> {
  /** The bare key, `key_…` for DoubleTick itself or the gateway's own. */
  apiKey: ApiKey;
}
