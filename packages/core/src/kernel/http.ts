import type { OperationSpec } from './operation-spec.ts';
import type { Fetch, UploadOptions } from './options.ts';
import type { RequestParts } from './request-parts.ts';
import { withProgress } from './upload-progress.ts';

/** One request to be sent. */
export interface Outgoing {
  readonly method: OperationSpec['method'];
  readonly baseUrl: string;
  readonly parts: RequestParts;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
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
export async function sendHttp({ baseUrl, parts, fetch, ...outgoing }: Outgoing): Promise<Incoming> {
  const { method, signal } = outgoing;
  const { body, headers } = await encode(outgoing, parts.body);
  const url = `${baseUrl}${parts.path}${parts.query && `?${parts.query}`}`;
  const init = { method, body, headers, signal, redirect: 'manual', duplex: 'half' } as const;
  const response = await fetch(new Request(url, init));
  return { response, text: await response.text() };
}

async function encode(
  { method, headers, onProgress }: Omit<Outgoing, 'baseUrl' | 'parts' | 'fetch'>,
  body: RequestParts['body'],
) {
  // No Request can carry the body of a GET; the last link of the chain adds it.
  if (method === 'GET' || body === undefined) return { body: null, headers };
  if (typeof body === 'string') return { body, headers: { ...headers, 'content-type': 'application/json' } };
  if (onProgress === undefined) return { body, headers };
  const encoded = await withProgress(body, onProgress);
  return { body: encoded.body, headers: { ...headers, ...encoded.headers } };
}
