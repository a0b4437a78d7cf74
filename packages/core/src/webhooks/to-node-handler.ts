import type { WebhookEvent } from '#contract/webhooks';
import { answer, type HandlerOptions, type WebhookHandler } from './answer.ts';
import { type NodeRequest, type NodeResponse, toWebRequest, writeResponse } from './node-request.ts';
import type { WebhookReceiver } from './receiver.ts';

/** {@link HandlerOptions}, and who hears of failures where no framework does. */
export type NodeHandlerOptions<E extends WebhookEvent> = HandlerOptions<E> & {
  /** Hears of what your handler throws; the delivery is answered with 500. Default: `console.error`. */
  onError?: (error: unknown) => void;
};

/**
 * Makes a listener for a server of `node:http`. Answers 200 once your handler's promise is fulfilled, so do the work
 * afterwards; answers a refused delivery with its status and a problem document, and 500 when your handler throws.
 *
 * @example
 * createServer(toNodeHandler(receiver, { event: 'MESSAGE_RECEIVED' }, ({ data }) => queue.add(data))).listen(3000);
 * @example
 * // The request's type has to be named.
 * toNodeHandler(receiver, { event: 'ADD_TAG' }, ({ data }, request: IncomingMessage) => log(request.url, data.tagId));
 */
export function toNodeHandler<E extends WebhookEvent, Incoming extends NodeRequest>(
  receiver: WebhookReceiver,
  options: NodeHandlerOptions<E>,
  handler: WebhookHandler<E, Incoming>,
): (request: Incoming, response: NodeResponse) => Promise<void> {
  const { onError = console.error } = options;
  return async (request, response) => {
    try {
      const answered = await answer({ receiver, options, handler }, toWebRequest(request), request);
      await writeResponse(answered, response);
    } catch (error) {
      await writeResponse(failure(), response);
      onError(error);
    }
  };
}

/** Says nothing of the reason: it is the receiving side's own. */
function failure(): Response {
  const problem = {
    type: 'urn:doubletick-kit:error:webhook-handler-failed',
    title: 'The event could not be handled',
    status: 500,
    code: 'handler-failed',
  };
  return Response.json(problem, { status: 500, headers: { 'content-type': 'application/problem+json' } });
}
