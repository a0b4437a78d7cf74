import { defineTable } from '../table.ts';
import type { Subscription, Webhook } from './records.ts';

/** Registered webhooks; `ofSubscription` finds those that one event of one number goes to. */
export const webhookTables = {
  webhooks: defineTable({
    id: ({ id }: Webhook) => id,
    indexes: { ofSubscription: { group: ({ subscriptions }) => subscriptions.map(subscriptionKey), order: 'id' } },
  }),
};

/** Names an event of a number in the index `ofSubscription`. */
export function subscriptionKey({ wabaNumber, event }: Subscription): string {
  return `${wabaNumber} ${event}`;
}
