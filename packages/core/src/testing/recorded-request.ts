import { readTarget } from '../curl/read-target.ts';
import type { OperationId } from '../generated/operation-id.ts';

/** A request that reached a fake transport. */
export interface RecordedRequest {
  /** Undefined if the API has no operation with this method and path. */
  operation: OperationId | undefined;
  method: string;
  /** Without the query. */
  path: string;
  /** The parameters in the path. */
  params: Record<string, string>;
  /** Documented parameters have their documented types, others are strings. */
  query: Record<string, unknown>;
  headers: Headers;
  /** The value of a JSON body, the `FormData` of a form, or any other body as a string. Undefined without a body. */
  body: unknown;
  /** The request itself, with its body unread. */
  request: Request;
}

/** Reads the parts of a request that a test may look at. */
export async function recordRequest(request: Request): Promise<RecordedRequest> {
  const url = new URL(request.url);
  const { method, headers } = request;
  const body = await readBody(request.clone());
  return { ...readTarget(method, url), method, path: url.pathname, headers, body, request };
}

async function readBody(request: Request): Promise<unknown> {
  if (request.body === null) return undefined;
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return request.formData();
  const text = await request.text();
  if (text === '') return undefined;
  return type.includes('json') ? JSON.parse(text) : text;
}
