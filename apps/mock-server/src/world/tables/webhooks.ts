import { defineTable } from './table.ts';

/** Where the events of some WABA numbers are delivered, and how. */
export interface Webhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD';
  /** Sent with every delivery, as the account configured them. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bodyFormat: 'JSON' | 'FORM_DATA';
  readonly retryOnTimeout: boolean;
  /** Credentials for the endpoint; null when none are kept. */
  readonly authorization: { readonly type: 'BASIC' | 'BEARER'; readonly payload: string } | null;
  /** One for each WABA number and event, in the order of the request. */
  readonly subscriptions: readonly Subscription[];
  /** A name, not an id. */
  readonly createdBy: string;
}

export interface Subscription {
  /** In digits. */
  readonly wabaNumber: string;
  readonly event: string;
}

export const webhookTables = {
  /** `ofSubscription` finds the webhooks that one event of one WABA number goes to. */
  webhooks: defineTable({
    id: ({ id }: Webhook) => id,
    indexes: { ofSubscription: { group: ({ subscriptions }) => subscriptions.map(subscriptionKey) } },
  }),
};

export function subscriptionKey({ wabaNumber, event }: Subscription): string {
  return `${wabaNumber} ${event}`;
}
