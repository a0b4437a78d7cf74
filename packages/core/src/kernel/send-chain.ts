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

/** The middleware around the actual sending, for one attempt. @throws ApiError `bad_request` for what cannot be sent */
export async function chainOf(call: PreparedCall, attempt: number, progress: Progress): Promise<Fetch> {
  const { operation, input, requestId, settings } = call;
  const context = { operation, attempt, requestId, input };
  const send = settings.middleware.reduceRight<Fetch>(
    (next, wrap) => async (request) => wrap(request, next, context),
    watched(await lastLink(call), progress),
  );
  return async (request) => {
    const response = await send(request).catch((error: unknown) => {
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

function watched(send: Fetch, progress: Progress): Fetch {
  return async (request) => {
    request.signal.throwIfAborted();
    const before = progress.reached;
    progress.reached = true;
    try {
      return await send(request);
    } catch (error) {
      if (provesUnsent(error)) progress.reached = before;
      progress.networkError = error;
      throw error;
    }
  };
}

function isOfNetwork(error: unknown, { networkError }: Progress): boolean {
  if (networkError === undefined) return false;
  return error === networkError || (error instanceof Error && error.cause === networkError);
}
