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
  /** The property in which the payload names its event, and the name there; most payloads have none. */
  readonly name?: { readonly property: string; readonly value: string };
  /** The property that distinguishes kinds of this payload, where it is, and its documented values. */
  readonly kinds?: { readonly pointer: string; readonly property: string; readonly values: readonly string[] };
}
