// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/**
 * The input of `webhooks.register`.
 *
 * A webhook: its URL, the format of deliveries, the events and the WhatsApp numbers.
 */
export interface WebhookRegisterInput extends Schema<'WebhookSettings'> {}

/** Which of the requested pairs of WhatsApp number and event the webhook now has. */
export interface WebhookOutcome extends Schema<'WebhookOutcome'> {}

/** The input of `webhooks.list`. */
export interface WebhookListInput {
  /**
   * The sort key. According to the guide, the default is `name`.
   *
   * @example "name"
   */
  sortBy?: 'name' | 'url' | 'createdBy' | 'integrationCount';
  /**
   * Ascending or descending. According to the guide, the default is `ASC`.
   *
   * @example "DESC"
   */
  sortDirection?: 'ASC' | 'DESC';
}

/**
 * All webhooks. The guide shows a list, the reference a single webhook; an array is the list, an object a single
 * webhook.
 */
export type WebhookListing = Schema<'WebhookListing'>;

/** A registered webhook, without the settings that are not returned. */
export interface Webhook extends Schema<'Webhook'> {}

/** The input of `webhooks.delete`. */
export interface WebhookDeleteInput extends Schema<'DeleteWebhookRequest'> {}

/** Empty; no property is documented. */
export type DeletedWebhook = Schema<'DeletedWebhook'>;

/**
 * The input of `webhooks.edit`.
 *
 * A webhook: its URL, the format of deliveries, the events and the WhatsApp numbers.
 */
export interface WebhookEditInput extends Schema<'WebhookSettings'> {
  /**
   * The webhook to change. `getWebhooks` lists the ids.
   *
   * @example "webhook_0000000001"
   */
  webhookId: string;
}
