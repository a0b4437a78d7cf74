import { createFinalURL } from 'openapi-fetch';
import type { OperationSpec } from './operation-spec.ts';
import type { UploadOptions } from './options.ts';
import type { RequestParts } from './request-parts.ts';
import type { Send } from './send-chain.ts';
import { withProgress } from './upload-progress.ts';

/** One request to be sent. */
export interface Outgoing {
  readonly method: OperationSpec['method'];
  readonly baseUrl: string;
  readonly parts: RequestParts;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly send: Send;
  /** Told of every piece of a form that is sent. */
  readonly onProgress: UploadOptions['onProgress'];
}

/** An answer whose body has been read. */
export interface Incoming {
  readonly response: Response;
  /** Empty without a body. */
  readonly text: string;
}

/** Sends one request and reads the answer. Redirects are not followed: the key would go along. */
export async function sendHttp({ baseUrl, parts, send, ...outgoing }: Outgoing): Promise<Incoming> {
  const { method, signal } = outgoing;
  const { body, headers } = await encode(outgoing, parts.body);
  const init = { method, body, headers, signal, redirect: 'manual', duplex: 'half' } as const;
  const response = await send(urlOf(baseUrl, parts), init);
  return { response, text: await response.text() };
}

/** Path and query are written already: by the rules of their operation, which openapi-fetch has no place for. */
function urlOf(baseUrl: string, { path, query }: RequestParts): string {
  return createFinalURL(path, { baseUrl, params: {}, querySerializer: () => query, pathSerializer: (whole) => whole });
}

async function encode(
  { method, headers, onProgress }: Omit<Outgoing, 'baseUrl' | 'parts' | 'send'>,
  body: RequestParts['body'],
) {
  // No Request can carry the body of a GET; the last link of the chain adds it.
  if (method === 'GET' || body === undefined) return { body: null, headers };
  if (typeof body === 'string') return { body, headers: { ...headers, 'content-type': 'application/json' } };
  if (onProgress === undefined) return { body, headers };
  const encoded = await withProgress(body, onProgress);
  return { body: encoded.body, headers: { ...headers, ...encoded.headers } };
}
