import type { WebhookEvent } from '#contract/webhooks';
import { answer, type HandlerOptions, type WebhookHandler } from './answer.ts';
import { type NodeRequest, type NodeResponse, toWebRequest, writeResponse } from './node-request.ts';
import type { WebhookReceiver } from './receiver.ts';

/**
 * Makes a handler for a route of Express, or of whatever calls with `(req, res, next)`. Mount it before
 * `express.json()`: a body that was already read is refused. Answers 200 once your handler's promise is fulfilled, so do
 * the work afterwards; answers a refused delivery with its status and a problem document. What your handler throws, and
 * a body that was already read, go to `next`.
 *
 * @example
 * app.post('/hooks/message-received', toExpress(receiver, { event: 'MESSAGE_RECEIVED' }, ({ data }) => queue.add(data)));
 * app.use(express.json());
 */
export function toExpress<E extends WebhookEvent, Incoming extends NodeRequest>(
  receiver: WebhookReceiver,
  options: HandlerOptions<E>,
  handler: WebhookHandler<E, Incoming>,
): (request: Incoming, response: NodeResponse, next: (error?: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    try {
      const answered = await answer({ receiver, options, handler }, toWebRequest(request), request);
      await writeResponse(answered, response);
    } catch (error) {
      next(error);
    }
  };
}
