import type { WebhookEvent } from '#contract/webhooks';
import { type NodeRequest, type NodeResponse, toWebRequest, writeResponse } from './node-request.ts';
import type { WebhookOf } from './payloads.ts';
import { methods, type ReceiveOptions, type WebhookReceiver } from './receiver.ts';
import { WebhookError } from './webhook-error.ts';

/**
 * Takes a received event; the delivery is answered with 200 once its promise is fulfilled. How long DoubleTick waits is
 * not documented, so put the event into a queue and do the work afterwards. The same event can come more than once.
 */
export type WebhookHandler<E extends WebhookEvent, Context> = (webhook: WebhookOf<E>, context: Context) => unknown;

/** Which events a handler takes, and who hears of what it refuses. */
export type HandlerOptions<E extends WebhookEvent> = ReceiveOptions<E> & {
  /** Hears of every refused delivery; the error holds nothing that may not be logged. */
  onRefused?: (error: WebhookError) => void;
};

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

/**
 * Makes a handler for a route of Express, or of whatever calls with `(req, res, next)`. Mount it before
 * `express.json()`: a body that was already read is refused. Answers 200 once your handler's promise is fulfilled, so
 * do the work afterwards; answers a refused delivery with its status and a problem document. What your handler throws,
 * and a body that was already read, go to `next`.
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

/**
 * Makes a handler for everything that answers a web `Request`: Workers, Bun, Deno, a route of Next. Answers 200 once
 * your handler's promise is fulfilled, so do the work afterwards; answers a refused delivery with its status and a
 * problem document. What your handler throws rejects. A second argument, such as the environment of a Worker, is passed
 * on.
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

/** A receiver with what to do with the events. */
interface Reception<E extends WebhookEvent, Context> {
  receiver: WebhookReceiver;
  options: HandlerOptions<E>;
  handler: WebhookHandler<E, Context>;
}

/** Answers a delivery: 200, or the refusal as a problem document. Whatever the handler throws passes through. */
async function answer<E extends WebhookEvent, Context>(
  { receiver, options, handler }: Reception<E, Context>,
  request: Request,
  context: Context,
): Promise<Response> {
  let webhook: WebhookOf<E>;
  try {
    webhook = await receiver.receive(request, options);
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    options.onRefused?.(error);
    return refusal(error);
  }
  await handler(webhook, context);
  return new Response(null, { status: 200 });
}

/** Words a refusal as an answer. @see RFC 9457 */
function refusal({ code, status, message }: WebhookError): Response {
  const type = `urn:doubletick-kit:error:webhook-${code}`;
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  if (code === 'method') headers.allow = methods.join(', ');
  const problem = { type, title: 'The delivery was refused', status, code, detail: message };
  return new Response(JSON.stringify(problem), { status, headers });
}
