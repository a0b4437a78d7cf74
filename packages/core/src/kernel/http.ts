import { createFinalURL } from 'openapi-fetch';
import type { AttemptLimit } from './attempt-limit.ts';
import { isBareKey } from './check-options.ts';
import type { PreparedCall } from './request-parts.ts';
import { KeyFailure } from './send-chain.ts';
import { withProgress } from './upload-progress.ts';

/**
 * What `fetch` is given for one attempt; asks for the key. Redirects are not followed: the key would go along.
 *
 * @throws KeyFailure, which shows nothing of what the `apiKey` function gave.
 */
export async function prepareAttempt(call: PreparedCall, limit: AttemptLimit): Promise<[url: string, RequestInit]> {
  const { method } = call.operation;
  const { baseUrl, onProgress } = call.settings;
  const { path, query, body: content } = call.parts;
  const { signal } = limit;
  const headers = await writeHeaders(call);
  signal.throwIfAborted();
  // Path and query are written already: by the rules of their operation, which openapi-fetch has no place for.
  const url = createFinalURL(path, {
    baseUrl,
    params: {},
    querySerializer: () => query,
    pathSerializer: (whole) => whole,
  });
  // No Request can carry the body of a GET; the last link of the chain adds it.
  let body: string | FormData | ReadableStream | null = method === 'GET' || content === undefined ? null : content;
  if (typeof body === 'string') headers['content-type'] = 'application/json';
  if (onProgress && body instanceof FormData) {
    const encoded = await withProgress(body, guarded(onProgress, limit));
    body = encoded.body;
    Object.assign(headers, encoded.headers);
  }
  return [url, { method, body, headers, signal, redirect: 'manual', duplex: 'half' }];
}

async function writeHeaders({ settings, requestId }: PreparedCall): Promise<Record<string, string>> {
  const { idempotencyKey, baseUrl } = settings;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(settings.headers)) headers[name.toLowerCase()] = value;
  // The content type belongs to the body: a form's names its boundary.
  delete headers['content-type'];
  headers.accept = 'application/json';
  headers['x-request-id'] = requestId;
  if (idempotencyKey !== undefined && isGateway(baseUrl)) headers['idempotency-key'] = idempotencyKey;
  headers.authorization = await readKey(settings.apiKey);
  return headers;
}

/** Anything that is not DoubleTick itself. */
function isGateway(baseUrl: string): boolean {
  return !/(^|\.)doubletick\.io$/i.test(new URL(baseUrl).hostname);
}

async function readKey(apiKey: PreparedCall['settings']['apiKey']): Promise<string> {
  if (typeof apiKey === 'string') return apiKey;
  const ask = async () => apiKey();
  const key = await ask().catch((cause: unknown) => {
    throw new KeyFailure('the apiKey function failed', { cause });
  });
  if (isBareKey(key)) return key;
  throw new KeyFailure('the apiKey function returned no bare key');
}

/** Ends the attempt with what the callback throws: a stream that fails would look like a broken connection. */
function guarded<Progress>(report: (progress: Progress) => void, limit: AttemptLimit): (progress: Progress) => void {
  return (progress) => {
    try {
      report(progress);
    } catch (error) {
      limit.end(error);
    }
  };
}
