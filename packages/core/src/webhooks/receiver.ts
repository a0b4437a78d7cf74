import type { WebhookEvent } from '#contract/webhooks';
import { createSecretCheck, type WebhookAuthorization } from './authorization.ts';
import { checkPayload } from './check-payload.ts';
import { type CompleteWebhookOf, isWebhookEvent, type WebhookOf, webhookEvents } from './payloads.ts';
import { isPayload, otherName, pickEvent } from './pick-event.ts';
import { readBody } from './read-body.ts';
import { invalidPayload, WebhookError } from './webhook-error.ts';

/** The methods that a webhook can be registered with. */
export const methods: readonly string[] = ['POST', 'PUT', 'PATCH'];
const largestLimit = 1024 ** 3;

/** Options of the receiver. */
export interface WebhookReceiverOptions<Strict extends boolean = boolean> {
  /** What every delivery must contain. Without it, anyone who knows the URL can send events. */
  authorization?: WebhookAuthorization;
  /** The maximum size of a body, in bytes, up to 1 GiB. Default: 262,144 (256 KiB). */
  maxBytes?: number;
  /**
   * Whether a payload that does not match its documentation is refused with 422, so that every event is complete. A new
   * kind of message or a missing name then costs you the delivery. Default: false.
   */
  strict?: Strict;
}

/** What a receiver returns: with `strict: true`, events are complete. */
export type ReceivedOf<E extends WebhookEvent, Strict extends boolean> = Strict extends true
  ? CompleteWebhookOf<E>
  : WebhookOf<E>;

/** The event, or the events, that a URL is registered for. */
export type ReceiveOptions<E extends WebhookEvent> =
  | { event: E; events?: never }
  | {
      /** Distinguished by their payloads, which is not possible for the five undocumented events. */
      events: readonly E[];
      event?: never;
    };

/** Checks deliveries and returns their events. */
export interface WebhookReceiver<Strict extends boolean = boolean> {
  /**
   * Checks a delivery and returns its event with the payload. The order of the checks is: method, secret, content type,
   * size, syntax, event. A payload that does not match its documentation is returned with `complete: false` and its
   * `issues`: a delivery is refused only if it cannot be trusted, read or assigned to an event.
   *
   * DoubleTick does not sign deliveries, and we observed that it does not send the `authorization` of a registration:
   * register a header (or a URL) that contains a secret. Most payloads do not contain the name of their event: register
   * a URL for each event, and name the event here. Form data contains only strings, so an event with a number or an
   * object is incomplete: register JSON.
   *
   * @throws WebhookError with the status to answer with.
   * @throws TypeError if the body was already read, or for an unknown event.
   * @example
   * const receiver = createWebhookReceiver({ authorization: { type: 'HEADER', name: 'x-hook-secret', secret } });
   * const webhook = await receiver.receive(request, { event: 'MESSAGE_RECEIVED' });
   * if (webhook.complete) webhook.data.message.type;
   * else webhook.data.message?.type;
   * @example
   * const webhook = await receiver.receive(request, { events: ['ADD_TAG', 'REMOVE_TAG'] });
   * if (webhook.event === 'ADD_TAG') webhook.data.tagAdded;
   */
  receive<E extends WebhookEvent>(request: Request, options: ReceiveOptions<E>): Promise<ReceivedOf<E, Strict>>;
  /**
   * Like {@link receive}, for a URL whose events you do not know in advance: returns the most likely event.
   *
   * @throws WebhookError with the status to answer with.
   * @example
   * const webhook = await receiver.identify(request);
   * switch (webhook.event) { case 'MESSAGE_STATUS_UPDATE': webhook.data.status; }
   */
  identify(request: Request): Promise<ReceivedOf<WebhookEvent, Strict>>;
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
export function createWebhookReceiver<Strict extends boolean = false>(
  options: WebhookReceiverOptions<Strict> = {},
): WebhookReceiver<Strict> {
  const { maxBytes, strict, hasSecret } = checkOptions(options);

  async function receive<E extends WebhookEvent>(
    request: Request,
    expected: ReceiveOptions<E>,
  ): Promise<ReceivedOf<E, Strict>> {
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
    const raw = await readBody(request, maxBytes);
    const event = await route(events, raw);
    if (!isPayload(raw)) throw invalidPayload(event, [{ pointer: '', keyword: 'type' }], raw);
    const { data, issues } = await checkPayload(event, raw);
    if (strict && issues.length > 0) throw invalidPayload(event, issues, raw);
    // The validator and the types come from the same schemas.
    return { event, complete: issues.length === 0, data, issues, raw } as unknown as ReceivedOf<E, Strict>;
  }

  return { receive, identify: (request) => receive(request, { events: webhookEvents }) };
}

function checkOptions(options: WebhookReceiverOptions) {
  const { authorization, maxBytes = 256 * 1024, strict = false } = options;
  if (!Number.isInteger(maxBytes) || maxBytes < 1 || maxBytes > largestLimit) {
    throw new TypeError('maxBytes must be an integer from 1 to 1,073,741,824.');
  }
  // A string such as 'false' would be strict.
  if (typeof strict !== 'boolean') throw new TypeError('strict must be true or false.');
  // Undefined is probably a secret that was not set, which must not let every delivery in.
  if ('authorization' in options && !authorization) throw new TypeError('authorization must not be undefined.');
  return { maxBytes, strict, hasSecret: authorization ? createSecretCheck(authorization) : undefined };
}

function eventsOf<E extends WebhookEvent>({ event, events }: ReceiveOptions<E>): readonly E[] {
  const names = event === undefined ? (events ?? []) : [event];
  if (names.length === 0) throw new TypeError('event or events must name what the URL is registered for.');
  for (const name of names) if (!isWebhookEvent(name)) throw new TypeError(`There is no event ${String(name)}.`);
  return names;
}

/** The event of a payload: the expected one, unless the payload says that it is another. */
async function route<E extends WebhookEvent>(events: readonly E[], raw: unknown): Promise<E> {
  const [only, another] = events;
  if (only !== undefined && another === undefined) {
    const other = isPayload(raw) ? otherName(only, raw) : undefined;
    if (other === undefined) return only;
    const message = `The payload names the event ${other}, but ${only} is expected. Check what this URL is registered for.`;
    throw new WebhookError('unidentified', message, { raw });
  }
  const picked = isPayload(raw) ? await pickEvent(events, raw) : undefined;
  if (picked) return picked;
  throw new WebhookError(
    'unidentified',
    `The payload does not identify one of the ${events.length} expected events. Register a URL for each event.`,
    { raw },
  );
}
