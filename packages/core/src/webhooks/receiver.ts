import { identifyWebhook, type WebhookEvent, webhooks } from '#contract/webhooks';
import { createSecretCheck, type WebhookAuthorization } from './authorization.ts';
import { checkPayload } from './check-payload.ts';
import { isWebhookEvent, type WebhookOf, webhookEvents } from './payloads.ts';
import { readBody } from './read-body.ts';
import { invalidPayload, WebhookError } from './webhook-error.ts';

/** The methods whose deliveries have a documented body. */
export const methods: readonly string[] = ['POST', 'PUT', 'PATCH'];
const largestLimit = 1024 ** 3;

/** What a receiver needs to know. */
export interface WebhookReceiverOptions {
  /** What every delivery has to carry. Without it, whoever knows the URL can send. */
  authorization?: WebhookAuthorization;
  /** The largest body, in bytes; at most 1 GiB. Default: 262,144 (256 KiB). */
  maxBytes?: number;
}

/** Which event a URL was registered for, or which several. */
export type ReceiveOptions<E extends WebhookEvent> =
  | { event: E; events?: never }
  | {
      /** Told apart by their payloads, which cannot tell the five undocumented ones. */
      events: readonly E[];
      event?: never;
    };

/** Takes deliveries apart. */
export interface WebhookReceiver {
  /**
   * Checks a delivery and returns its event with the payload, in this order: method, secret, content type, size,
   * syntax, payload. Properties and values that the document does not know pass, so keep a `default` in a `switch` over
   * `data.message.type` or `data.status` although the types list no more.
   *
   * DoubleTick signs nothing, and the `authorization` of a registration was seen not to be sent: register a header (or
   * a URL) with a secret in it. Most payloads do not name their event: register a URL for each, and name the event
   * here. Form data holds texts only, so no event with a number or an object in it fits; register JSON.
   *
   * @throws WebhookError with the status to answer with.
   * @throws TypeError when the body was already read, or an event does not exist.
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
   * As {@link receive}, for a URL that is registered for events that are not known beforehand: the likeliest of all.
   *
   * @throws WebhookError with the status to answer with.
   * @example
   * const webhook = await receiver.identify(request);
   * switch (webhook.event) { case 'MESSAGE_STATUS_UPDATE': webhook.data.status; }
   */
  identify(request: Request): Promise<WebhookOf>;
}

/**
 * Makes a receiver for the deliveries of registered webhooks.
 *
 * @throws TypeError on an option that cannot be, with its name.
 * @see {@link WebhookReceiver.receive} for what it can and cannot prove.
 * @example
 * const receiver = createWebhookReceiver({ authorization: { type: 'HEADER', name: 'x-hook-secret', secret } });
 * const { data } = await receiver.receive(request, { event: 'MESSAGE_STATUS_UPDATE' });
 */
export function createWebhookReceiver(options: WebhookReceiverOptions = {}): WebhookReceiver {
  const { authorization, maxBytes = 256 * 1024 } = options;
  if (!Number.isInteger(maxBytes) || maxBytes < 1 || maxBytes > largestLimit) {
    throw new TypeError('maxBytes must be an integer from 1 to 1,073,741,824.');
  }
  // Present but undefined is most likely a secret that was not set: nothing may be let in for that.
  if ('authorization' in options && !authorization) throw new TypeError('authorization must not be undefined.');
  const hasSecret = authorization ? createSecretCheck(authorization) : undefined;

  async function receive<E extends WebhookEvent>(request: Request, expected: ReceiveOptions<E>): Promise<WebhookOf<E>> {
    const events = eventsOf(expected);
    if (request.bodyUsed) throw new TypeError('The body was read before receive(): give it the untouched request.');
    if (!methods.includes(request.method)) {
      throw new WebhookError('method', 'The method is none of POST, PUT and PATCH. Register the webhook with POST.');
    }
    if (hasSecret && !(await hasSecret(request.headers))) {
      throw new WebhookError('unauthorized', 'The delivery does not carry the secret that it was registered with.');
    }
    const body = await readBody(request, maxBytes);
    const [first, second] = events;
    const event = first !== undefined && second === undefined ? first : await pick(events, body);
    const violations = await checkPayload(event, body);
    if (violations.length > 0) throw invalidPayload(event, violations);
    return { event, data: body } as WebhookOf<E>; // The validator is compiled from the schema that the type comes from.
  }

  return { receive, identify: (request) => receive(request, { events: webhookEvents }) };
}

function eventsOf<E extends WebhookEvent>({ event, events }: ReceiveOptions<E>): readonly E[] {
  const names = event === undefined ? (events ?? []) : [event];
  if (names.length === 0) throw new TypeError('event or events must name what the URL is registered for.');
  for (const name of names) if (!isWebhookEvent(name)) throw new TypeError(`There is no event ${String(name)}.`);
  return names;
}

/** The likeliest of the events; failing that, the only one that fits, for a payload that looks more like another's. */
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
    `The payload cannot be told to be one of the ${events.length} expected events. Register a URL for each event.`,
  );
}
