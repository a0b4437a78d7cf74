import type { OperationId } from '../generated/operation-id.ts';

/** What a `curl` command would send. */
export interface CurlRequest {
  /** The operation with this method and path; undefined if the API has none. */
  operation: OperationId | undefined;
  /** As written: curl sends `put` for `-X put`. */
  method: string;
  /** The whole URL with its query, without a user name, password or fragment. */
  url: string;
  /** The parameters in the path. */
  params: Record<string, string>;
  /** The query parameters. Documented ones have their documented types, others are strings. */
  query: Record<string, unknown>;
  /**
   * Names are in lower case; the values of a repeated header are joined with a comma. Cookies, `content-length` and
   * `transfer-encoding` are left out.
   */
  headers: Record<string, string>;
  /**
   * The value of a JSON body, the fields of a form, or any other body as a string. JSON that a JavaScript value would
   * change (a large integer, a name that occurs twice) remains a string. Undefined without a body.
   */
  body: unknown;
  /**
   * The body exactly as curl sends it: a string, or the fields of a form in their order. {@link toCurl} writes it as
   * long as `body` still says the same.
   */
  content?: CurlContent | undefined;
}

/** A body as curl sends it. */
export type CurlContent = string | readonly CurlField[];

/** A field of a form. */
export interface CurlField {
  name: string;
  value: string;
  /** The content type of the field, if the command gives one. */
  type?: string | undefined;
  /** The field is sent as a file of this name. */
  filename?: string | undefined;
}
