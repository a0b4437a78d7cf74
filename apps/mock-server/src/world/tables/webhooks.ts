import { defineTable } from './table.ts';

/** Where the events of some numbers go, and how. */
export interface Webhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD';
  /** The account's own headers, query entries and body properties of every delivery, as they were sent. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bodyFormat: 'JSON' | 'FORM_DATA';
  readonly retryOnTimeout: boolean;
  /** Credentials for the endpoint; null where none are kept. */
  readonly authorization: { readonly type: 'BASIC' | 'BEARER'; readonly payload: string } | null;
  /** One for each number and event, in the order in which they were asked for. */
  readonly subscriptions: readonly Subscription[];
  /** A name, not an id. */
  readonly createdBy: string;
}

/** One event of one number. */
export interface Subscription {
  /** Digits. */
  readonly wabaNumber: string;
  readonly event: string;
}

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
