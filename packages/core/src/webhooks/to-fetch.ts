import type { WebhookEvent } from '#contract/webhooks';
import { answer, type HandlerOptions, type WebhookHandler } from './answer.ts';
import type { WebhookReceiver } from './receiver.ts';

/**
 * Makes a handler for everything that answers a web `Request`: Workers, Bun, Deno, a route of Next. Answers 200 once your
 * handler's promise is fulfilled, so do the work afterwards; answers a refused delivery with its status and a problem
 * document. What your handler throws rejects. A second argument, such as the environment of a Worker, is passed on.
 *
 * @example
 * export const POST = toFetch(receiver, { event: 'MESSAGE_RECEIVED' }, ({ data }) => queue.add(data));
 */
export function toFetch<E extends WebhookEvent, Context = undefined>(
  receiver: WebhookReceiver,
  options: HandlerOptions<E>,
  handler: WebhookHandler<E, Context>,
): (request: Request, ...rest: Context extends undefined ? [] : [context: Context]) => Promise<Response> {
  // Without a context the handler's second parameter is undefined, as its type says.
  return (request, ...[context]) => answer({ receiver, options, handler }, request, context as Context);
}
