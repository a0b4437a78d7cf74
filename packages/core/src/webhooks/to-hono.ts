import type { WebhookEvent } from '#contract/webhooks';
import { answer, type HandlerOptions, type WebhookHandler } from './answer.ts';
import type { WebhookReceiver } from './receiver.ts';

/** What is used of Hono's context. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
}

/**
 * Makes a handler for a route of Hono. Answers 200 once your handler's promise is fulfilled, so do the work afterwards;
 * answers a refused delivery with its status and a problem document. What your handler throws goes to `app.onError`.
 *
 * @example
 * app.post('/hooks/message-received', toHono(receiver, { event: 'MESSAGE_RECEIVED' }, ({ data }) => queue.add(data)));
 * @example
 * // The context's type has to be named.
 * toHono(receiver, { event: 'ADD_TAG' }, ({ data }, c: Context<Env>) => c.env.TAGS.send(data));
 */
export function toHono<E extends WebhookEvent, Context extends HonoContext>(
  receiver: WebhookReceiver,
  options: HandlerOptions<E>,
  handler: WebhookHandler<E, Context>,
): (context: Context) => Promise<Response> {
  return (context) => answer({ receiver, options, handler }, context.req.raw, context);
}
