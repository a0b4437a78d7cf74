import { webhooks } from '../generated/webhooks.js';
import { validateWebhook } from './validate-webhook.ts';
import type { Webhook, WebhookEvent } from './webhook.ts';

/**
 * Lists the events that a payload can be, most likely first. Most payloads of DoubleTick do not name their event, so
 * a URL that receives several events must recognise them by their properties. Register one URL per event if you can.
 *
 * An event is likely if the payload is valid for it, has at least one of its documented properties, and has no other
 * properties. The more of the event's properties the payload has, the earlier the event is listed. If no event
 * documents every property of the payload, the events that document most of them are listed.
 */
export async function identifyWebhook(body: unknown): Promise<WebhookEvent[]> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const sent = Object.keys(body);
  const candidates: { event: WebhookEvent; unknown: number; absent: number }[] = [];
  for (const event of Object.keys(webhooks) as WebhookEvent[]) {
    const { properties }: Webhook = webhooks[event];
    const known = sent.filter((name) => properties.includes(name)).length;
    if (known === 0 || (await validateWebhook(event, body)).length > 0) continue;
    candidates.push({ event, unknown: sent.length - known, absent: properties.length - known });
  }
  const fewest = Math.min(...candidates.map(({ unknown }) => unknown));
  return candidates
    .filter(({ unknown }) => unknown === fewest)
    .sort((a, b) => a.absent - b.absent)
    .map(({ event }) => event);
}
