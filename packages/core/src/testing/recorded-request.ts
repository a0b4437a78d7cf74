import { readTarget } from '../curl/read-target.ts';
import type { OperationId } from '../generated/operation-id.ts';

/** A request that reached a fake transport. */
export interface RecordedRequest {
  /** Undefined where the API has no operation at this method and path. */
  operation: OperationId | undefined;
  method: string;
  /** Without query. */
  path: string;
  /** The parameters in the path. */
  params: Record<string, string>;
  /** Documented parameters with their documented types, others as text. */
  query: Record<string, unknown>;
  headers: Headers;
  /** The value of a JSON body, the `FormData` of a form, any other body as text; undefined without a body. */
  body: unknown;
  /** The request itself, its body unread. */
  request: Request;
}

/** Reads a request as far as a test wants to look at it. */
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
