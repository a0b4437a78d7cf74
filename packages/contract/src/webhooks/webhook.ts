import type { webhooks } from '../generated/webhooks.js';

/** The name of a webhook event, as in the document. */
export type WebhookEvent = keyof typeof webhooks;

/** One event of the document as data. */
export interface Webhook {
  readonly event: string;
  readonly summary: string;
  /** Where the payload is known from. */
  readonly source: 'reference' | 'guide' | 'help-centre' | 'observed' | 'assumed';
  /** The top-level properties of the payload; empty if the payload is not documented. */
  readonly properties: readonly string[];
  /** The properties that every payload has. */
  readonly required: readonly string[];
}
