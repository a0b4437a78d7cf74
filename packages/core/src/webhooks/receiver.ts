import { identifyWebhook, type WebhookEvent, webhooks } from '#contract/webhooks';
import { createSecretCheck, type WebhookAuthorization } from './authorization.ts';
import { checkPayload } from './check-payload.ts';
import { isWebhookEvent, type WebhookOf, webhookEvents } from './payloads.ts';
import { readBody } from './read-body.ts';
import { invalidPayload, WebhookError } from './webhook-error.ts';

/** The methods that a webhook can be registered with. */
export const methods: readonly string[] = ['POST', 'PUT', 'PATCH'];
const largestLimit = 1024 ** 3;

/** Options of the receiver. */
export interface WebhookReceiverOptions {
  /** What every delivery must contain. Without it, anyone who knows the URL can send events. */
  authorization?: WebhookAuthorization;
  /** The maximum size of a body, in bytes, up to 1 GiB. Default: 262,144 (256 KiB). */
  maxBytes?: number;
}

/** The event, or the events, that a URL is registered for. */
export type ReceiveOptions<E extends WebhookEvent> =
  | { event: E; events?: never }
  | {
      /** Distinguished by their payloads, which is not possible for the five undocumented events. */
      events: readonly E[];
      event?: never;
    };

/** Checks deliveries and returns their events. */
export interface WebhookReceiver {
  /**
   * Checks a delivery and returns its event with the payload. The order of the checks is: method, secret, content type,
   * size, syntax, payload. Undocumented properties and values are accepted, so keep a `default` in a `switch` over
   * `data.message.type` or `data.status`, although the types do not list more.
   *
   * DoubleTick does not sign deliveries, and we observed that it does not send the `authorization` of a registration:
   * register a header (or a URL) that contains a secret. Most payloads do not contain the name of their event: register
   * a URL for each event, and name the event here. Form data contains only strings, so it is not valid for an event
   * with a number or an object: register JSON.
   *
   * @throws WebhookError with the status to answer with.
   * @throws TypeError if the body was already read, or for an unknown event.
   * @example
   * const receiver = createWebhookReceiver({ authorization: { type: 'HEADER', name: 'x-hook-secret', secret } });
   * const webhook = await receiver.receive(request, { event: 'MESSAGE_RECEIVED' });
   * webhook.data.message.type;
   * @example
   * const webhook = await receiver.receive(request, { events: ['ADD_TAG', 'REMOVE_TAG'] });
   * if (webhook.event === 'ADD_TAG') webhook.data.tagAdded;
   */
  receive<E extends WebhookEvent>(request: Request, options: ReceiveOptions<E>): Promise<WebhookOf<E>>;
  /**
   * Like {@link receive}, for a URL whose events you do not know in advance: returns the most likely event.
   *
   * @throws WebhookError with the status to answer with.
   * @example
   * const webhook = await receiver.identify(request);
   * switch (webhook.event) { case 'MESSAGE_STATUS_UPDATE': webhook.data.status; }
   */
  identify(request: Request): Promise<WebhookOf>;
}

/**
 * Creates a receiver for the deliveries of registered webhooks.
 *
 * @throws TypeError naming the option that is not valid.
 * @see {@link WebhookReceiver.receive} for what it can and cannot verify.
 * @example
 * const receiver = createWebhookReceiver({ authorization: { type: 'HEADER', name: 'x-hook-secret', secret } });
 * const { data } = await receiver.receive(request, { event: 'MESSAGE_STATUS_UPDATE' });
 */
export function createWebhookReceiver(options: WebhookReceiverOptions = {}): WebhookReceiver {
  const { authorization, maxBytes = 256 * 1024 } = options;
  if (!Number.isInteger(maxBytes) || maxBytes < 1 || maxBytes > largestLimit) {
    throw new TypeError('maxBytes must be an integer from 1 to 1,073,741,824.');
  }
  // Undefined is probably a secret that was not set, which must not let every delivery in.
  if ('authorization' in options && !authorization) throw new TypeError('authorization must not be undefined.');
  const hasSecret = authorization ? createSecretCheck(authorization) : undefined;

  async function receive<E extends WebhookEvent>(request: Request, expected: ReceiveOptions<E>): Promise<WebhookOf<E>> {
    const events = eventsOf(expected);
    if (request.bodyUsed) throw new TypeError('The body was already read: pass the unread request to receive().');
    if (!methods.includes(request.method)) {
      throw new WebhookError('method', 'The method is not POST, PUT or PATCH. Register the webhook with POST.');
    }
    if (hasSecret && !(await hasSecret(request.headers))) {
      throw new WebhookError(
        'unauthorized',
        'The delivery does not contain the secret. Check what the webhook was registered with.',
      );
    }
    const body = await readBody(request, maxBytes);
    const [first, second] = events;
    const event = first !== undefined && second === undefined ? first : await pick(events, body);
    const violations = await checkPayload(event, body);
    if (violations.length > 0) throw invalidPayload(event, violations);
    return { event, data: body } as WebhookOf<E>; // The validator and the type come from the same schema.
  }

  return { receive, identify: (request) => receive(request, { events: webhookEvents }) };
}

function eventsOf<E extends WebhookEvent>({ event, events }: ReceiveOptions<E>): readonly E[] {
  const names = event === undefined ? (events ?? []) : [event];
  if (names.length === 0) throw new TypeError('event or events must name what the URL is registered for.');
  for (const name of names) if (!isWebhookEvent(name)) throw new TypeError(`There is no event ${String(name)}.`);
  return names;
}

/** The most likely of the events, otherwise the only one whose schema matches. */
async function pick<E extends WebhookEvent>(events: readonly E[], body: unknown): Promise<E> {
  for (const candidate of await identifyWebhook(body)) {
    const found = events.find((event) => event === candidate);
    if (found) return found;
  }
  const fitting: E[] = [];
  for (const event of events) {
    if (webhooks[event].required.length > 0 && (await checkPayload(event, body)).length === 0) fitting.push(event);
  }
  const [only, another] = fitting;
  if (only && !another) return only;
  throw new WebhookError(
    'unidentified',
    `The payload does not identify one of the ${events.length} expected events. Register a URL for each event.`,
  );
}
