import { createFinalURL } from 'openapi-fetch';
import type { AttemptLimit } from './attempt-limit.ts';
import { isBareKey } from './check-options.ts';
import type { PreparedRequest } from './request-parts.ts';
import { KeyFailure } from './send-chain.ts';
import { withProgress } from './upload-progress.ts';

/**
 * What `fetch` gets for one attempt; asks for the key. Redirects are not followed, since they would get the key too.
 *
 * @throws KeyFailure, which does not show what the `apiKey` function returned.
 */
export async function prepareAttempt(
  request: PreparedRequest,
  limit: AttemptLimit,
): Promise<[url: string, RequestInit]> {
  const { method } = request.operation;
  const { baseUrl, onProgress } = request.settings;
  const { path, query, body: content } = request.parts;
  const { signal } = limit;
  const headers = await writeHeaders(request);
  signal.throwIfAborted();
  // Path and query are already written by the rules of their operation, which openapi-fetch cannot express.
  const url = createFinalURL(path, {
    baseUrl,
    params: {},
    querySerializer: () => query,
    pathSerializer: (whole) => whole,
  });
  // A Request cannot carry the body of a GET; the last link of the chain adds it.
  let body: string | FormData | ReadableStream | null = method === 'GET' || content === undefined ? null : content;
  if (typeof body === 'string') headers['content-type'] = 'application/json';
  if (onProgress && body instanceof FormData) {
    const encoded = await withProgress(body, guarded(onProgress, limit));
    body = encoded.body;
    Object.assign(headers, encoded.headers);
  }
  // Not a literal in place: the types of the DOM do not know `duplex`, which Node requires for a stream.
  const init = { method, body, headers, signal, redirect: 'manual', duplex: 'half' } as const;
  return [url, init];
}

async function writeHeaders({ settings, requestId }: PreparedRequest): Promise<Record<string, string>> {
  const { idempotencyKey, baseUrl } = settings;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(settings.headers)) headers[name.toLowerCase()] = value;
  // The content type belongs to the body: that of a form contains its boundary.
  delete headers['content-type'];
  headers.accept = 'application/json';
  headers['x-request-id'] = requestId;
  if (idempotencyKey !== undefined && isGateway(baseUrl)) headers['idempotency-key'] = idempotencyKey;
  headers.authorization = await readKey(settings.apiKey);
  return headers;
}

/** Any server that is not DoubleTick itself. */
function isGateway(baseUrl: string): boolean {
  return !/(^|\.)doubletick\.io$/i.test(new URL(baseUrl).hostname);
}

async function readKey(apiKey: PreparedRequest['settings']['apiKey']): Promise<string> {
  if (typeof apiKey === 'string') return apiKey;
  const ask = async () => apiKey();
  const key = await ask().catch((cause: unknown) => {
    throw new KeyFailure('the apiKey function failed', { cause });
  });
  if (isBareKey(key)) return key;
  throw new KeyFailure('the apiKey function returned no bare key');
}

/** Ends the attempt with what the callback throws: a failing stream would look like a broken connection. */
function guarded<Progress>(report: (progress: Progress) => void, limit: AttemptLimit): (progress: Progress) => void {
  return (progress) => {
    try {
      report(progress);
    } catch (error) {
      limit.end(error);
    }
  };
}
