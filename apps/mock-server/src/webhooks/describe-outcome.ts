import type { Delivery } from '../world/tables/deliveries.ts';
import { maskUrl } from './mask-credentials.ts';

/** What the event log says of a delivery. */
export function describeOutcome(delivery: Delivery): Readonly<Record<string, unknown>> {
  const { id, event, webhookId, url, reason, attempts, dueAt } = delivery;
  const attempt = attempts.at(-1);
  return {
    deliveryId: id,
    event,
    webhookId,
    url: maskUrl(url),
    attempts: attempts.length,
    ...(attempt && { status: attempt.status, error: attempt.error?.code ?? null }),
    ...(reason !== null && { reason }),
    ...(dueAt !== null && { retryAt: dueAt }),
  };
}
