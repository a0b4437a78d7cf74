import { maskUrl } from '../webhooks/mask-credentials.ts';
import type { Delivery } from '../world/tables/deliveries.ts';
import type { EventData } from './mock-event.ts';

/** What an event says of a delivery; `GET …/deliveries/{id}` has all of it. */
export function describeDelivery({ id, webhookId, event, url, reason, attempts }: Delivery): EventData {
  const latest = attempts.at(-1);
  return {
    deliveryId: id,
    webhookId,
    event,
    url: maskUrl(url),
    attempts: attempts.length,
    ...(latest && { status: latest.status, error: latest.error?.code ?? null }),
    ...(reason !== null && { reason }),
  };
}
