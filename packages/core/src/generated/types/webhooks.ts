// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/**
 * The input of `webhooks.register`.
 *
 * What a webhook is, that is where it goes, how, and for which events and numbers.
 */
export interface WebhookRegisterInput extends Schema<'WebhookSettings'> {}

/** Which of the requested pairs of number and event the webhook has now. */
export interface WebhookOutcome extends Schema<'WebhookOutcome'> {}

/** The input of `webhooks.list`. */
export interface WebhookListInput {
  /**
   * What to sort by. By the guide `name` when left out.
   *
   * @example "name"
   */
  sortBy?: 'name' | 'url' | 'createdBy' | 'integrationCount';
  /**
   * Ascending or descending. By the guide `ASC` when left out.
   *
   * @example "DESC"
   */
  sortDirection?: 'ASC' | 'DESC';
}

/**
 * All webhooks. The guide shows the list, the reference a single webhook; an array is the list, an object the single
 * one.
 */
export type WebhookListing = Schema<'WebhookListing'>;

/** A registered webhook, as far as it can be read back. */
export interface Webhook extends Schema<'Webhook'> {}

/** The input of `webhooks.delete`. */
export interface WebhookDeleteInput extends Schema<'DeleteWebhookRequest'> {}

/** Empty; no property is documented. */
export type DeletedWebhook = Schema<'DeletedWebhook'>;

/**
 * The input of `webhooks.edit`.
 *
 * What a webhook is, that is where it goes, how, and for which events and numbers.
 */
export interface WebhookEditInput extends Schema<'WebhookSettings'> {
  /**
   * The webhook to change. `getWebhooks` lists the ids.
   *
   * @example "webhook_0000000001"
   */
  webhookId: string;
}
