import { findGetWithBody } from './find-get-with-body.ts';
import { provesUnsent } from './network-reason.ts';
import type { Fetch } from './options.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Something else than the network ended an attempt. */
export class MiddlewareFailure extends Error {}

/** What became of an attempt so far. */
export interface Progress {
  /** The service may have received the request. */
  reached: boolean;
  /** What the network threw last. */
  networkError?: unknown;
}

/** Sends what a request is made of. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Whether nothing of the caller's stands between an attempt and the network. Then no Request is needed, which costs a
 * third of a small call, and the signal is heeded without a watch.
 */
export function isDirect({ operation, parts, settings }: PreparedCall): boolean {
  const { apiKey, fetch, middleware } = settings;
  const isGetWithBody = operation.method === 'GET' && parts.body !== undefined;
  return typeof apiKey === 'string' && !fetch && middleware.length === 0 && !isGetWithBody;
}

/** The middleware around the actual sending, for one attempt. @throws ApiError `bad-request` for what cannot be sent */
export async function chainOf(call: PreparedCall, attempt: number, progress: Progress): Promise<Send> {
  if (isDirect(call)) return (url, init) => watch(() => globalThis.fetch(url, init), progress);
  const { operation, input, requestId, settings } = call;
  const context = { operation, attempt, requestId, input };
  const last = await lastLink(call);
  const send = settings.middleware.reduceRight<Fetch>(
    (next, wrap) => async (request) => wrap(request, next, context),
    async (request) => {
      request.signal.throwIfAborted();
      return watch(() => last(request), progress);
    },
  );
  return async (url, init) => {
    const response = await send(new Request(url, init)).catch((error: unknown) => {
      throw isOfNetwork(error, progress) ? error : new MiddlewareFailure('a middleware threw', { cause: error });
    });
    // Forgetting to return what `next` gave is easily done in JavaScript.
    if (typeof response === 'object' && response !== null) return response;
    throw new MiddlewareFailure('a middleware returned no Response');
  };
}

async function lastLink({ operation, parts, settings }: PreparedCall): Promise<Fetch> {
  const { body } = parts;
  if (operation.method === 'GET' && typeof body === 'string') {
    const send = await findGetWithBody(operation, settings.fetch);
    return (request) => send(request, body);
  }
  return settings.fetch ?? ((request) => globalThis.fetch(request));
}

async function watch(send: () => Promise<Response>, progress: Progress): Promise<Response> {
  const before = progress.reached;
  progress.reached = true;
  try {
    return await send();
  } catch (error) {
    if (provesUnsent(error)) progress.reached = before;
    progress.networkError = error;
    throw error;
  }
}

function isOfNetwork(error: unknown, { networkError }: Progress): boolean {
  if (networkError === undefined) return false;
  return error === networkError || (error instanceof Error && error.cause === networkError);
}
