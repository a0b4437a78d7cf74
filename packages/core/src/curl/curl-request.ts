import type { OperationId } from '../generated/operation-id.ts';

/** What a `curl` command would send. */
export interface CurlRequest {
  /** The operation at this method and path; undefined where the API has none. */
  operation: OperationId | undefined;
  method: string;
  /** The whole URL, query included; a user name, a password and a fragment are left out. */
  url: string;
  /** The parameters in the path. */
  params: Record<string, string>;
  /** The parameters of the query: documented ones with their documented types, others as text. */
  query: Record<string, unknown>;
  /** Names in lower case. Cookies are left out; a key is replaced by `key_…`. */
  headers: Record<string, string>;
  /** The value of a JSON body, the fields of a form, any other body as text; undefined without a body. */
  body: unknown;
}

/** Stands where a key stood. */
const keyPlaceholder = 'key_…';

/** The headers that carry the key. */
export const keyHeaders: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'x-public-api-key']);

/** Replaces the key in the value of a header that carries it; a scheme before the key stays, so that it can be seen. */
export function replaceKey(value: string): string {
  const scheme = /^\s*(basic|bearer|key)\s/i.exec(value)?.[1];
  return scheme ? `${scheme} ${keyPlaceholder}` : keyPlaceholder;
}
