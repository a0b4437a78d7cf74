import { identifyWebhook, type Webhook, type WebhookEvent, webhooks } from '#contract/webhooks';
import { webhookEvents } from './payloads.ts';

/**
 * Lists the events that a payload can be, the most likely first; empty if it is like none. Most payloads do not name
 * their event, so register a URL for each event if you can.
 *
 * An event is likely if the payload is valid for it and has no undocumented properties. If no event is, because
 * something is missing or new, those that share most properties with the payload are listed.
 */
export async function identify(payload: unknown): Promise<WebhookEvent[]> {
  if (!isPayload(payload)) return [];
  const valid = await identifyWebhook(payload);
  return valid.length > 0 ? valid : rank(webhookEvents, payload).map(({ event }) => event);
}

/** The most likely of the events; undefined if the payload is like none of them, or like several. */
export async function pickEvent<E extends WebhookEvent>(events: readonly E[], payload: object): Promise<E | undefined> {
  for (const candidate of await identifyWebhook(payload)) {
    const found = events.find((event) => event === candidate);
    if (found) return found;
  }
  const [best, second] = rank(events, payload);
  return best && best.distance !== second?.distance ? best.event : undefined;
}

/** The name of another event in a payload whose event has a documented name; undefined if it names no other. */
export function otherName(event: WebhookEvent, payload: object): string | undefined {
  const { name }: Webhook = webhooks[event];
  if (!name) return undefined;
  const given: unknown = Object.entries(payload).find(([property]) => property === name.property)?.[1];
  if (given === name.value) return undefined;
  const names = webhookEvents.map((other) => (webhooks[other] as Webhook).name); // Widens the literal types.
  return names.find((other) => other?.property === name.property && other.value === given)?.value;
}

export function isPayload(body: unknown): body is object {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

interface Candidate<E> {
  event: E;
  /** How many properties would have to be added and removed. */
  distance: number;
}

/** The events at least half of whose required properties a payload has, the nearest first. */
function rank<E extends WebhookEvent>(events: readonly E[], payload: object): Candidate<E>[] {
  const sent = Object.keys(payload);
  return events
    .flatMap((event): Candidate<E>[] => {
      const { properties, required }: Webhook = webhooks[event];
      const missing = required.filter((name) => !sent.includes(name)).length;
      const isLike = required.length > missing && missing <= required.length / 2;
      if (!isLike || otherName(event, payload) !== undefined) return [];
      return [{ event, distance: missing + sent.filter((name) => !properties.includes(name)).length }];
    })
    .sort((a, b) => a.distance - b.distance);
}
