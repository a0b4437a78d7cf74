import { webhooks } from '../generated/webhooks.js';
import { validateWebhook } from './validate-webhook.ts';
import type { Webhook, WebhookEvent } from './webhook.ts';

/**
 * Lists the events that a payload without a name can be, the likeliest first. DoubleTick sends no event name with most
 * payloads, so a URL that receives several events has to tell them apart by what is in them; register one URL per event
 * where you can.
 *
 * An event is likely when the payload is valid for it, has a property that the event documents, and has none that it
 * does not know; the more of the event's properties the payload has, the earlier it stands. Where no event knows every
 * property of the payload, those that know most are listed.
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
