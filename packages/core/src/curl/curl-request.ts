import type { OperationId } from '../generated/operation-id.ts';

/** What a `curl` command would send. */
export interface CurlRequest {
  /** The operation with this method and path; undefined if the API has none. */
  operation: OperationId | undefined;
  method: string;
  /** The whole URL with its query, without a user name, password or fragment. */
  url: string;
  /** The parameters in the path. */
  params: Record<string, string>;
  /** The query parameters. Documented ones have their documented types, others are strings. */
  query: Record<string, unknown>;
  /** Names are in lower case. Cookies are left out, and a key is replaced by `key_…`. */
  headers: Record<string, string>;
  /** The value of a JSON body, the fields of a form, or any other body as a string. Undefined without a body. */
  body: unknown;
}

/** Replaces a key. */
const keyPlaceholder = 'key_…';

/** The headers that contain the key. */
export const keyHeaders: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'x-public-api-key']);

/** Replaces the key in the value of a header. A scheme before the key is kept, to show that it is there. */
export function replaceKey(value: string): string {
  const scheme = /^\s*(basic|bearer|key)\s/i.exec(value)?.[1];
  return scheme ? `${scheme} ${keyPlaceholder}` : keyPlaceholder;
}
