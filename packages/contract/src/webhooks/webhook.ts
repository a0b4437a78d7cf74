import type { webhooks } from '../generated/webhooks.js';

/** Names one event that the service sends, as the document spells it. */
export type WebhookEvent = keyof typeof webhooks;

/** One event of the document as data. */
export interface Webhook {
  readonly event: string;
  readonly summary: string;
  /** How well the payload is known. */
  readonly source: 'reference' | 'guide' | 'help-centre' | 'observed' | 'assumed';
  /** The payload's top-level properties; empty where the payload is not documented. */
  readonly properties: readonly string[];
  /** Those of them that every payload has. */
  readonly required: readonly string[];
}
