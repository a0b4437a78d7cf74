import { type AttemptLimit, eitherSignal } from './attempt-limit.ts';
import { isBareKey } from './check-options.ts';
import { addressFile } from './file-url.ts';
import type { PreparedRequest } from './request-parts.ts';
import { type AttemptInit, KeyFailure } from './send-chain.ts';

/**
 * What `fetch` gets for one attempt; asks for the key. Redirects are not followed, since they would get the key too.
 *
 * @throws KeyFailure, which does not show what the `apiKey` function returned.
 */
export async function prepareAttempt(
  request: PreparedRequest,
  limit: AttemptLimit,
): Promise<[url: string, AttemptInit]> {
  const { method, isFile } = request.operation;
  const { apiKey, baseUrl, idempotencyKey, signal: callerSignal } = request.settings;
  const { path, query, body: content, bodyHeaders } = request.parts;
  const { signal } = limit;
  const key = await readKey(apiKey);
  const isGateway = key.startsWith('dtk_');
  if (isGateway) request.gateway.keying ??= new (await import('./keying.ts')).Keying(idempotencyKey);
  signal.throwIfAborted();
  const headers = writeHeaders(request, key);
  const keyHeader = request.gateway.keying?.headerFor(key, request);
  if (keyHeader !== undefined) headers['idempotency-key'] = keyHeader;
  const url = isFile && !isGateway ? addressFile(request, headers) : `${baseUrl}${path}${query && `?${query}`}`;
  // A Request cannot carry the body of a GET; the last link of the chain adds it.
  const body = method === 'GET' || content === undefined ? null : content;
  if (typeof body === 'string') headers['content-type'] = 'application/json';
  Object.assign(headers, bodyHeaders);
  // An attempt no longer follows the caller's signal when it ends, which for a file is before its body is read.
  const lastingSignal = eitherSignal(signal, isFile ? callerSignal : undefined);
  return [url, { method, body, headers, signal: lastingSignal, redirect: 'manual' }];
}

function writeHeaders({ operation, settings, requestId }: PreparedRequest, key: string): Record<string, string> {
  const accept = operation.isFile ? '*/*' : 'application/json';
  const headers: Record<string, string> = {
    ...settings.headers,
    accept,
    'x-request-id': requestId,
    authorization: key,
  };
  // A part of a JSON response would be no JSON.
  if (!operation.isFile) delete headers.range;
  return headers;
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
