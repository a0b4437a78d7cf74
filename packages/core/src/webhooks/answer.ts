import type { WebhookEvent } from '#contract/webhooks';
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

/** A receiver with what to do with the events. */
export interface Reception<E extends WebhookEvent, Context> {
  receiver: WebhookReceiver;
  options: HandlerOptions<E>;
  handler: WebhookHandler<E, Context>;
}

/** Answers a delivery: 200, or the refusal as a problem document. Whatever the handler throws passes through. */
export async function answer<E extends WebhookEvent, Context>(
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
