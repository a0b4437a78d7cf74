import type { WebhookEvent } from '#contract/webhooks';
import { type NodeRequest, type NodeResponse, toWebRequest, writeResponse } from './node-request.ts';
import { notify } from './notify.ts';
import { methods, type ReceivedOf, type ReceiveOptions, type WebhookReceiver } from './receiver.ts';
import { WebhookError } from './webhook-error.ts';

/**
 * Handles an event. The delivery is answered with 200 when the returned promise is fulfilled, and not before. How long
 * DoubleTick waits is not documented, so put the event into a queue and do the work later. The same event may be
 * delivered more than once.
 */
export type WebhookHandler<E extends WebhookEvent, Context, Strict extends boolean = false> = (
  webhook: ReceivedOf<E, Strict>,
  context: Context,
) => unknown;

/** The events of a handler, and a callback for refused deliveries. */
export type HandlerOptions<E extends WebhookEvent> = ReceiveOptions<E> & {
  /**
   * Called for every refused delivery. The error is safe to log. It is not waited for, and what it throws is printed with
   * `console.error`: strangers cause refusals, so it can neither change the response nor end the process.
   */
  onRefused?: (error: WebhookError) => unknown;
};

/** The part of Hono's context that is used. */
export interface HonoContext {
  readonly req: {
    readonly raw: Request;
    /** Returns the body even if a middleware has read it. */
    arrayBuffer?(): Promise<ArrayBuffer>;
  };
}

/**
 * Creates a handler for a Hono route. It answers 200 when your handler's promise is fulfilled, so do the work later,
 * and answers a refused delivery with its status and a problem document. What your handler throws goes to
 * `app.onError`.
 *
 * @example
 * app.post('/hooks/message-received', toHono(receiver, { event: 'MESSAGE_RECEIVED' }, ({ data }) => queue.add(data)));
 * @example
 * // The type of the context must be given.
 * toHono(receiver, { event: 'ADD_TAG' }, ({ data }, c: Context<Env>) => c.env.TAGS.send(data));
 */
export function toHono<E extends WebhookEvent, Context extends HonoContext, Strict extends boolean = false>(
  receiver: WebhookReceiver<Strict>,
  options: HandlerOptions<E>,
  handler: WebhookHandler<E, Context, Strict>,
): (context: Context) => Promise<Response> {
  return async (context) => answer({ receiver, options, handler }, await unread(context), context);
}

/**
 * Creates a handler for an Express route, or for any framework that uses `(req, res, next)`. It reads the body itself,
 * or uses the bytes that a framework has read: `req.rawBody`, or a Buffer or string in `req.body`. If only a parsed
 * object is left, as after `express.json()`, `next` gets a TypeError: mount the route before the parser. It answers 200
 * when your handler's promise is fulfilled, so do the work later, and answers a refused delivery with its status and a
 * problem document. What your handler throws goes to `next`.
 *
 * @example
 * app.post('/hooks/message-received', toExpress(receiver, { event: 'MESSAGE_RECEIVED' }, ({ data }) => queue.add(data)));
 * app.use(express.json());
 */
export function toExpress<E extends WebhookEvent, Incoming extends NodeRequest, Strict extends boolean = false>(
  receiver: WebhookReceiver<Strict>,
  options: HandlerOptions<E>,
  handler: WebhookHandler<E, Incoming, Strict>,
): (request: Incoming, response: NodeResponse, next: (error?: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    try {
      const answered = await answer({ receiver, options, handler }, toWebRequest(request), request);
      await writeResponse(answered, response);
    } catch (error) {
      // Express does not wait for this promise in all versions, so nothing may reject it.
      notify('next', next, error);
    }
  };
}

/**
 * Creates a handler for everything that answers a web `Request`: Workers, Bun, Deno, a Next.js route. It answers 200
 * when your handler's promise is fulfilled, so do the work later, and answers a refused delivery with its status and a
 * problem document. It rejects with what your handler throws. All further arguments, such as the `env` and `ctx` of a
 * Worker, are passed on.
 *
 * @example
 * export const POST = toFetch(receiver, { event: 'MESSAGE_RECEIVED' }, ({ data }) => queue.add(data));
 * @example
 * // The types of the arguments must be given.
 * toFetch(receiver, { event: 'ADD_TAG' }, ({ data }, env: Env, ctx: ExecutionContext) => ctx.waitUntil(save(env, data)));
 */
export function toFetch<E extends WebhookEvent, Context extends readonly unknown[], Strict extends boolean = false>(
  receiver: WebhookReceiver<Strict>,
  options: HandlerOptions<E>,
  handler: (webhook: ReceivedOf<E, Strict>, ...context: Context) => unknown,
): (request: Request, ...context: Context) => Promise<Response> {
  return (request, ...context) => {
    const passOn = (webhook: ReceivedOf<E, Strict>) => handler(webhook, ...context);
    return answer({ receiver, options, handler: passOn }, request, undefined);
  };
}

/** {@link HandlerOptions}, and a callback for errors of your handler, since there is no framework to handle them. */
export type NodeHandlerOptions<E extends WebhookEvent> = HandlerOptions<E> & {
  /**
   * Called with what your handler throws, after the delivery was answered with 500. It is not waited for, and what it
   * throws is printed with `console.error`. Default: `console.error`.
   */
  onError?: (error: unknown) => unknown;
};

/**
 * Creates a listener for a server of `node:http` or `node:http2`, or for a platform with the same requests, such as
 * Cloud Functions. It reads the body like {@link toExpress}. It answers 200 when your handler's promise is fulfilled, so
 * do the work later. It answers a refused delivery with its status and a problem document, and 500 if your handler
 * throws.
 *
 * @example
 * createServer(toNodeHandler(receiver, { event: 'MESSAGE_RECEIVED' }, ({ data }) => queue.add(data))).listen(3000);
 * @example
 * // The type of the request must be given.
 * toNodeHandler(receiver, { event: 'ADD_TAG' }, ({ data }, request: IncomingMessage) => log(request.url, data.tagId));
 */
export function toNodeHandler<E extends WebhookEvent, Incoming extends NodeRequest, Strict extends boolean = false>(
  receiver: WebhookReceiver<Strict>,
  options: NodeHandlerOptions<E>,
  handler: WebhookHandler<E, Incoming, Strict>,
): (request: Incoming, response: NodeResponse) => Promise<void> {
  const { onError = console.error } = options;
  return async (request, response) => {
    try {
      const answered = await answer({ receiver, options, handler }, toWebRequest(request), request);
      await writeResponse(answered, response);
    } catch (error) {
      // A response that cannot be written, for example because its connection has ended, has the same cause.
      await writeResponse(failure(), response).catch(() => undefined);
      notify('onError', onError, error);
    }
  };
}

/** The request of a Hono context. If a middleware has read its body, Hono has kept it. */
async function unread({ req }: HonoContext): Promise<Request> {
  if (!req.raw.bodyUsed || !req.arrayBuffer) return req.raw;
  const { url, method, headers } = req.raw;
  return new Request(url, { method, headers, body: await req.arrayBuffer() });
}

/** Does not give the reason, which is an internal error. */
function failure(): Response {
  const problem = {
    type: 'urn:doubletick-kit:error:webhook-handler-failed',
    title: 'The event could not be handled',
    status: 500,
    code: 'handler-failed',
  };
  return Response.json(problem, { status: 500, headers: { 'content-type': 'application/problem+json' } });
}

/** A receiver, and what to do with its events. */
interface Reception<E extends WebhookEvent, Context, Strict extends boolean> {
  receiver: WebhookReceiver<Strict>;
  options: HandlerOptions<E>;
  handler: WebhookHandler<E, Context, Strict>;
}

/** The response to a delivery: 200, or a problem document if it is refused. Throws what the handler throws. */
async function answer<E extends WebhookEvent, Context, Strict extends boolean>(
  { receiver, options, handler }: Reception<E, Context, Strict>,
  request: Request,
  context: Context,
): Promise<Response> {
  let webhook: ReceivedOf<E, Strict>;
  try {
    webhook = await receiver.receive(request, options);
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    const response = refusal(error); // Before the callback has the error, which it could change.
    notify('onRefused', options.onRefused, error);
    return response;
  }
  await handler(webhook, context);
  return new Response(null, { status: 200 });
}

/** The response to a refused delivery. @see RFC 9457 */
function refusal({ code, status, message }: WebhookError): Response {
  const type = `urn:doubletick-kit:error:webhook-${code}`;
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  if (code === 'method') headers.allow = methods.join(', ');
  const problem = { type, title: 'The delivery was refused', status, code, detail: message };
  return new Response(JSON.stringify(problem), { status, headers });
}
