import { type WebhookEvent, webhooks } from '@doubletick-kit/contract';
import { explainUnknownEvent, isEventType } from '../events/event-types.ts';
import { expectShape } from '../expect-shape.ts';
import type { MockWorld } from '../mock-world.ts';
import type { DeliveryEntry } from '../webhooks/delivery-log.ts';
import { jsonObject, optional, primitive, record, text } from '../world/tables/shape.ts';
import { count, type MatcherContext, type Verdict } from './matcher-context.ts';
import { timesShape } from './times-shape.ts';

/** A webhook delivery that its receiver answered with a 2xx. */
export interface DeliveredWebhook {
  readonly event: WebhookEvent;
  /** What the payload has; it may have more. In a form, names are such as `message[text]`. */
  readonly where?: Readonly<Record<string, unknown>> | undefined;
  /** The id, the name or the URL of the webhook. Default: any. */
  readonly webhook?: string | undefined;
  /** How often it got a 2xx, exactly: duplicates and replays count. Default: once or more. */
  readonly times?: number | undefined;
}

/** Waits until no delivery is pending, and says whether such a delivery got a 2xx. */
export async function checkDelivered(
  world: MockWorld,
  wanted: DeliveredWebhook,
  context: MatcherContext,
): Promise<Verdict> {
  expectShape('toHaveDelivered', deliveredShape, wanted);
  if (isEventType(wanted.event) && !Object.hasOwn(webhooks, wanted.event)) {
    throw new TypeError(`toHaveDelivered: event ${wanted.event} is one of the mock's own, which no webhook receives.`);
  }
  if (!isEventType(wanted.event)) throw new TypeError(`toHaveDelivered: event ${explainUnknownEvent(wanted.event)}`);
  await world.settle();
  const { event, where, webhook, times } = wanted;
  const ids = webhook === undefined ? undefined : findWebhooks(world, webhook);
  const ofEvent = world.webhooks.deliveries({ event }).filter(({ webhookId }) => !ids || ids.has(webhookId));
  const read = await Promise.all(ofEvent.map(async (delivery) => ({ delivery, payload: await payloadOf(delivery) })));
  const fits = ({ payload }: ReadDelivery) => !where || context.fits(payload, where);
  const fitting = read.filter(fits).map(({ delivery }) => delivery);
  const delivered = fitting.flatMap(({ attempts }) => attempts.filter(isSuccess)).length;
  const pass = times === undefined ? delivered > 0 : delivered === times;
  return {
    pass,
    message() {
      const to = webhook === undefined ? '' : ` to webhook ${context.show(webhook)}`;
      const what = `${event}${to}${where === undefined ? '' : ` with ${context.show(where)}`}`;
      const often = times === undefined ? '' : ` ${count(times, 'time')}`;
      const head = `expected world ${world.id} ${pass ? 'not ' : ''}to have delivered ${what}${often}`;
      if (delivered > 0) {
        const successful = fitting.filter(({ attempts }) => attempts.some(isSuccess));
        return `${head}, but it was delivered ${count(delivered, 'time')}${list(successful)}`;
      }
      if (fitting.length > 0) return `${head}, but none got a 2xx${list(fitting)}`;
      if (ofEvent.length > 0) return `${head}. The nearest deliveries${listPayloads(read, context, where)}`;
      return `${head}, but ${explainNone(world, event)}`;
    },
  };
}

const mostShown = 3;
const deliveredShape = record<DeliveredWebhook>({
  event: primitive('must be a webhook event', (value) => typeof value === 'string'),
  where: optional(jsonObject),
  webhook: optional(text),
  times: optional(timesShape),
});

/** @throws TypeError for a webhook that is not registered */
function findWebhooks(world: MockWorld, webhook: string): ReadonlySet<string> {
  const found = world.webhooks.list().filter(({ id, name, url }) => [id, name, url].includes(webhook));
  if (found.length > 0) return new Set(found.map(({ id }) => id));
  const must = 'webhook must be the id, the name or the URL of a registered webhook';
  throw new TypeError(`toHaveDelivered: ${must}. webhooks.list() shows them.`);
}

function isSuccess({ status }: DeliveryEntry['attempts'][number]): boolean {
  return status !== null && status >= 200 && status < 300;
}

interface ReadDelivery {
  readonly delivery: DeliveryEntry;
  readonly payload: unknown;
}

/** The payload as it is in the request: a form has strings only, such as `message[text]`. */
async function payloadOf({ request: { headers, body } }: DeliveryEntry): Promise<unknown> {
  const [, contentType = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  try {
    if (!contentType.startsWith('multipart/')) return JSON.parse(body);
    return Object.fromEntries(await new Response(body, { headers: { 'content-type': contentType } }).formData());
  } catch {
    return body; // a fault has corrupted it
  }
}

function list(deliveries: readonly DeliveryEntry[]): string {
  return `:${deliveries.slice(-mostShown).map(describe).join('')}`;
}

function listPayloads(read: readonly ReadDelivery[], context: MatcherContext, where: object = {}): string {
  const lines = read.slice(-mostShown).map(({ delivery, payload }) => {
    return `${describe(delivery)}, ${context.show(pick(payload, where))}`;
  });
  return `:${lines.join('')}`;
}

function describe(delivery: DeliveryEntry): string {
  return `\n  ${delivery.id} to ${delivery.url}: ${outcomeOf(delivery)}`;
}

/** What a payload has of the fields that were wanted. */
function pick(payload: unknown, where: object): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  return Object.fromEntries(Object.keys(where).map((name) => [name, Reflect.get(payload, name)]));
}

function outcomeOf({ status, attempts, reason }: DeliveryEntry): string {
  const last = attempts.at(-1);
  if (status === 'HELD') return 'HELD, send it with webhooks.release()';
  if (status === 'SCHEDULED') return 'SCHEDULED, move the clock to send it';
  const answer = last?.error ? last.error.message : last?.status;
  return [status, ...(reason === null ? [] : [reason]), ...(answer == null ? [] : [answer])].join(' ');
}

function explainNone(world: MockWorld, event: WebhookEvent): string {
  const isSubscribed = world.webhooks.list().some(({ events }) => events.includes(event));
  if (!isSubscribed) return 'no webhook subscribes to it';
  const happened = world.events({ event }).length;
  return happened === 0
    ? 'it did not happen'
    : `it happened ${count(happened, 'time')} on other WABA numbers or earlier`;
}
