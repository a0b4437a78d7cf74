import { refuseInput } from '../errors/error-classes.ts';
import { shortenNumbers } from '../errors/shorten-numbers.ts';
import { encodeForm } from './body.ts';
import { encodeJson } from './encode-json.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { RequestOptions } from './options.ts';
import { type QueryValue, writeQuery } from './query.ts';
import type { RequestParts } from './request-parts.ts';

/** What `client.request` sends besides method and path, and how. */
export interface CustomRequest extends RequestOptions {
  /** An array is sent as one parameter per value, a `Date` as an ISO string. Undefined values are left out. */
  query?: Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;
  /** A `FormData`, or a value to send as JSON. What JSON cannot express, such as a Map, is refused. */
  body?: unknown;
  /** What a second request would do, which decides on retries. Default: `safe` for GET, otherwise `unsafe`. */
  safety?: OperationSpec['safety'];
  /** A success may have no body; the result is then undefined. */
  mayBeEmpty?: boolean;
}

/** Describes a custom request as an operation. */
export function describeRequest(method: OperationSpec['method'], path: string, request: CustomRequest): OperationSpec {
  const { safety = method === 'GET' ? 'safe' : 'unsafe', mayBeEmpty } = request;
  const shown = shortenNumbers(String(path));
  return { id: `${String(method)} ${shown}`, method, path: shown, safety, mayBeEmpty };
}

/** What is sent for it. @throws ApiError `bad-request` for what cannot be sent, or would go elsewhere */
export async function partsOfRequest(
  operation: OperationSpec,
  path: string,
  { query = {}, body }: CustomRequest,
): Promise<RequestParts> {
  const { method } = operation;
  if (!/^(GET|POST|PUT|PATCH|DELETE)$/.test(String(method)))
    throw refuseInput(operation, 'the method must be GET, POST, PUT, PATCH or DELETE');
  // A URL would turn it into something else: another host, dot segments, spaces, a query.
  if (typeof path !== 'string' || URL.parse(path, 'http://host')?.pathname !== path) {
    throw refuseInput(operation, 'the path must be encoded and start with one slash, without query and dot segments');
  }
  if (body instanceof FormData && method === 'GET') throw refuseInput(operation, 'a GET cannot carry a form');
  const parameters = Object.entries(query).map(([name, value]) => ({ name, value, style: 'repeat' }) as const);
  return {
    path,
    query: writeQuery(operation, parameters),
    body: await writeBody(operation, body),
    messageIds: [],
  };
}

async function writeBody(operation: OperationSpec, body: unknown): Promise<RequestParts['body']> {
  if (body === undefined) return undefined;
  return body instanceof FormData ? encodeForm(operation, body) : encodeJson(operation, body, 'body');
}
