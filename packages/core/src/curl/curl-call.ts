import type { OperationId } from '../generated/operation-id.ts';

/** What a `curl` command would send. */
export interface CurlCall {
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
