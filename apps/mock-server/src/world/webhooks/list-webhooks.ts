import { type Refusal, refuse } from '../refusal.ts';
import { compare } from '../tables/ordered-index.ts';
import type { Webhook } from '../tables/webhooks.ts';
import type { World } from '../world.ts';

export interface WebhookOrder {
  readonly sortBy?: 'name' | 'url' | 'createdBy' | 'integrationCount' | undefined;
  readonly sortDirection?: 'ASC' | 'DESC' | undefined;
}

/** A webhook with its distinct events and WABA numbers. */
export interface ListedWebhook {
  readonly webhook: Webhook;
  readonly events: readonly string[];
  readonly wabaNumbers: readonly string[];
}

/**
 * Lists every webhook; those that compare as equal are in the order in which they were registered.
 *
 * The guide sorts by name, ascending, by default. The reference has no default; a world that follows it refuses a
 * direction without `sortBy` (assumed).
 *
 * @see get-webhooks (reference), get-webhooks-1 (guide)
 */
export function listWebhooks(
  world: World,
  { sortBy, sortDirection }: WebhookOrder,
): { webhooks: ListedWebhook[] } | Refusal<422> {
  if (sortBy === undefined && sortDirection !== undefined && world.options.webhooks.defaultOrder === 'none') {
    return refuse(422, 'sortDirection must be sent together with sortBy');
  }
  const webhooks = [...world.webhooks.values()].map(describe);
  const sign = sortDirection === 'DESC' ? -1 : 1;
  const keyOf = sortKeys[sortBy ?? 'name'];
  return { webhooks: webhooks.sort((a, b) => sign * compare(keyOf(a), keyOf(b))) };
}

const sortKeys = {
  name: ({ webhook }: ListedWebhook) => webhook.name,
  url: ({ webhook }: ListedWebhook) => webhook.url,
  createdBy: ({ webhook }: ListedWebhook) => webhook.createdBy,
  integrationCount: ({ wabaNumbers }: ListedWebhook) => wabaNumbers.length,
};

function describe(webhook: Webhook): ListedWebhook {
  const { subscriptions } = webhook;
  return {
    webhook,
    events: [...new Set(subscriptions.map(({ event }) => event))],
    wabaNumbers: [...new Set(subscriptions.map(({ wabaNumber }) => wabaNumber))],
  };
}
