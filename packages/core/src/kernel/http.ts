import createClient from 'openapi-fetch';
import type { OperationSpec } from './operation-spec.ts';
import type { Fetch } from './options.ts';
import type { RequestParts } from './request-parts.ts';

/** One request to be sent. */
export interface Outgoing {
  readonly operation: OperationSpec;
  readonly parts: RequestParts;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
}

/** An answer whose body has been read. */
export interface Incoming {
  readonly response: Response;
  /** The text of a 2xx answer; undefined without one. */
  readonly data?: unknown;
  /** The body of any other answer, parsed where it is JSON. */
  readonly error?: unknown;
}

/** Sends one request and reads the answer. */
export type SendHttp = (outgoing: Outgoing) => Promise<Incoming>;

/** What is used of openapi-fetch: its types describe operations known in advance, ours come from a table. */
interface UntypedClient {
  request(method: string, path: string, init: Record<string, unknown>): Promise<Incoming>;
}

/** A sender for the server at `baseUrl`. */
export function createHttp(baseUrl: string): SendHttp {
  // Only how the types are spelt differs; see UntypedClient.
  const client = createClient({ baseUrl, redirect: 'manual' }) as unknown as UntypedClient;
  return ({ operation: { method }, parts, headers, signal, fetch }) =>
    client.request(method, parts.path, {
      params: { query: {} },
      querySerializer: () => parts.query,
      bodySerializer: (body: unknown) => body,
      // No Request can carry the body of a GET; the last link of the chain adds it.
      body: method === 'GET' ? undefined : parts.body,
      headers,
      signal,
      fetch,
      parseAs: 'text',
    });
}
