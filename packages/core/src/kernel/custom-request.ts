import { refuseInput } from '../errors/error-classes.ts';
import { maskNumbers } from '../errors/mask-numbers.ts';
import { encodeJson, isBinary } from './body.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { RequestOptions } from './options.ts';
import { type QueryValue, writeQuery } from './query.ts';
import type { RequestParts } from './request-parts.ts';

/** What `client.request` sends beside method and path, and how. */
export interface CustomRequest extends RequestOptions {
  /** A list is sent as one parameter a value, a `Date` as ISO text; what is undefined is left out. */
  query?: Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;
  /** A value that is sent as JSON, or a form. */
  body?: unknown;
  /** What a repeated call does, which decides whether the client may repeat it. Default: `safe` for GET, else `unsafe`. */
  safety?: OperationSpec['safety'];
  /** A success may come without a body; the result is then undefined. */
  mayBeEmpty?: boolean;
}

/** The operation that a request stands for. */
export function describeRequest(method: OperationSpec['method'], path: string, request: CustomRequest): OperationSpec {
  const { safety = method === 'GET' ? 'safe' : 'unsafe', mayBeEmpty = false } = request;
  const shown = maskNumbers(String(path));
  return { id: `${method} ${shown}`, method, path: shown, safety, mayBeEmpty };
}

/** What is sent for it. @throws ApiError `bad-request` for what cannot be sent, or would go somewhere else */
export function partsOfRequest(
  operation: OperationSpec,
  path: string,
  { query = {}, body }: CustomRequest,
): RequestParts {
  const { method } = operation;
  if (!/^(GET|POST|PUT|PATCH|DELETE)$/.test(method)) throw refuseInput(operation, 'the method is none of the API');
  // What a URL would make something else of: another host, dot segments, spaces, a query.
  if (URL.parse(path, 'http://host')?.pathname !== path) {
    throw refuseInput(operation, 'the path must start with one slash, encoded, without query and dots');
  }
  if (body instanceof FormData ? method === 'GET' : isBinary(body)) {
    throw refuseInput(operation, 'the body must be JSON or a form, which no GET can carry');
  }
  const text = writeQuery(
    operation,
    Object.entries(query).map(([name, value]) => ({ name, value, style: 'repeat' })),
  );
  const encoded = body === undefined || body instanceof FormData ? body : encodeJson(operation, body);
  return { path, query: text, body: encoded, messageIds: [] };
}
