import type { AttemptLimit } from './attempt-limit.ts';
import { findGetWithBody } from './get-with-body.ts';
import { isNetworkError, networkReason, overNetwork, provesUnsent } from './network-error.ts';
import type { Fetch } from './options.ts';
import { withoutReserved } from './request-headers.ts';
import type { PreparedRequest } from './request-parts.ts';

/** The caller's own code ended an attempt: a middleware, or the `fetch` option. */
export class CallerFailure extends Error {}

/** The `apiKey` function did not return a key. */
export class KeyFailure extends CallerFailure {}

/** What happened to an attempt so far. */
export interface Progress {
  readonly limit: AttemptLimit;
  /** The service may have received the request. */
  reached: boolean;
  /** Where a request was sent to last. */
  url: string;
  /** What `fetch` returned last. */
  response: Response | null;
}

/** A response whose body has been read. */
export interface Incoming {
  readonly response: Response;
  /** Empty without a body. */
  readonly text: string;
}

/** The options of `fetch` for one attempt. */
export interface AttemptInit extends RequestInit {
  headers: Record<string, string>;
}

/** Sends a request and reads the response. */
export type Send = (url: string, init: AttemptInit) => Promise<Incoming>;

/**
 * Whether an attempt goes straight to the network, with none of the caller's code in between. Then no `Request` is
 * needed, which would take a third of the time of a small request, and `fetch` itself obeys the signal.
 */
export function isDirect({ operation, parts, settings }: PreparedRequest): boolean {
  const { apiKey, fetch, middleware, onProgress } = settings;
  const isGetWithBody = operation.method === 'GET' && parts.body !== undefined;
  return typeof apiKey === 'string' && !fetch && !onProgress && middleware.length === 0 && !isGetWithBody;
}

/** The middleware around the actual sending, for one attempt. @throws ApiError `bad-request` for what cannot be sent */
export function chainOf(prepared: PreparedRequest, attempt: number, progress: Progress): Send {
  if (isDirect(prepared)) {
    return async (url, init) => read(prepared, await watch(() => globalThis.fetch(url, init), url, progress), progress);
  }
  const { operation, input, requestId, settings } = prepared;
  const { onProgress } = settings;
  const context = { operation, attempt, requestId, input };
  const last = lastLink(prepared);
  return async (url, init) => {
    const send = settings.middleware.reduceRight<Fetch>(
      (next, wrap) => async (request) => wrap(request, next, context),
      async (request) => {
        request.signal.throwIfAborted();
        if (request.bodyUsed) throw new CallerFailure('a middleware used up the request: clone it');
        const bare = withoutReserved(request, url, init.headers);
        // Loaded when it is needed: an upload without its progress is better than none.
        const chunk = onProgress && (await import('./upload-progress.ts').catch(() => undefined));
        const sent = (await chunk?.withProgress(bare, onProgress, progress.limit)) ?? bare;
        return watch(() => last(sent), sent.url, progress);
      },
    );
    const response = await send(new Request(url, init)).catch((error: unknown) => {
      if (isNetworkError(error) || error instanceof CallerFailure) throw error;
      throw new CallerFailure('a middleware threw', { cause: error });
    });
    return read(prepared, response, progress);
  };
}

function lastLink({ operation, parts, settings }: PreparedRequest): Fetch {
  const { body } = parts;
  if (operation.method === 'GET' && typeof body === 'string') {
    const send = findGetWithBody(operation, settings.fetch);
    return (request) => send(request, body);
  }
  return settings.fetch ?? ((request) => globalThis.fetch(request));
}

async function watch(send: () => Promise<Response>, url: string, progress: Progress): Promise<Response> {
  progress.url = url;
  let pending: Promise<Response>;
  try {
    pending = send();
  } catch (cause) {
    // The network fails by a rejection.
    throw new CallerFailure('fetch threw', { cause });
  }
  const before = progress.reached;
  progress.reached = true;
  try {
    progress.response = await overNetwork(pending);
    return progress.response;
  } catch (error) {
    if (provesUnsent(error)) progress.reached = before;
    throw error;
  }
}

async function read({ operation }: PreparedRequest, response: Response, progress: Progress): Promise<Incoming> {
  const isFetched = response === progress.response;
  // Easy to forget in JavaScript: return what `next` returned, and read a body only once.
  if (typeof response?.text !== 'function') {
    throw new CallerFailure(`${isFetched ? 'fetch' : 'a middleware'} returned no Response`);
  }
  if (response.bodyUsed || response.body?.locked) {
    throw new CallerFailure('a middleware used up the response: clone it');
  }
  // A new Response, because the URL of this one may contain the key.
  if (operation.isFile && response.ok) return { response: new Response(response.body, response), text: '' };
  try {
    return { response, text: await overNetwork(response.text()) };
  } catch (cause) {
    // The body of a middleware's own Response fails because of the middleware, unless it passes on a system error.
    if (isFetched || networkReason(cause)) throw cause;
    throw new CallerFailure('a middleware returned a response that failed', { cause });
  }
}
