import { nextId } from '../ids.ts';
import { nameKeyHolder } from '../organization/organization.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Webhook } from '../tables/webhooks.ts';
import type { World } from '../world.ts';
import { type PairOutcome, type Pairs, sortPairs } from './sort-pairs.ts';

/** A webhook as it is sent. */
export interface WebhookSettings extends Pairs {
  readonly name: string;
  readonly url: string;
  readonly method: Webhook['method'];
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  readonly bodyFormat?: Webhook['bodyFormat'] | undefined;
  readonly retryOnTimeout?: boolean | undefined;
  readonly authorization?: Webhook['authorization'] | undefined;
}

/**
 * Registers a webhook; every call adds one, whatever there is already (observed).
 *
 * Assumed: it is refused when no pair is accepted; bodies are JSON and nothing is repeated unless asked for.
 *
 * @see register-webhook (reference)
 */
export function registerWebhook(world: World, settings: WebhookSettings): PairOutcome | Refusal<400 | 422> {
  const outcome = sortPairs(world, settings);
  if (isRefusal(outcome)) return outcome;
  if (outcome.valid.length === 0) return refuse(422, 'None of the wabaNumbers is a connected number of this account');
  world.webhooks.put({
    ...toRow(world, settings, outcome),
    id: nextId(world.random, 'webhook_'),
    createdBy: nameKeyHolder(world),
  });
  return outcome;
}

/**
 * Replaces a webhook by new settings; what is left out is cleared.
 *
 * Assumed: an unknown id is the 404 that the guide lists, and a change to no pair at all is refused.
 *
 * @see edit-webhooks (reference), edit-webhook (guide)
 */
export function editWebhook(
  world: World,
  webhookId: string,
  settings: WebhookSettings,
): PairOutcome | Refusal<400 | 404> {
  const known = world.webhooks.get(webhookId);
  if (!known) return refuse(404, 'Webhook not found');
  const outcome = sortPairs(world, settings);
  if (isRefusal(outcome)) return outcome;
  if (outcome.valid.length === 0) return refuse(400, 'None of the wabaNumbers is a connected number of this account');
  world.webhooks.put({ ...known, ...toRow(world, settings, outcome) });
  return outcome;
}

/**
 * Deletes a webhook.
 *
 * Assumed: an unknown id is what the 422 of the guide is for; no source tells, and none has a 404.
 *
 * @returns the webhook that is gone
 * @see delete-webhooks (reference)
 */
export function deleteWebhook(world: World, webhookId: string): Webhook | Refusal<422> {
  const known = world.webhooks.get(webhookId);
  if (!known) return refuse(422, 'Webhook not found');
  world.webhooks.delete(webhookId);
  return known;
}

function toRow(world: World, settings: WebhookSettings, { valid }: PairOutcome): Omit<Webhook, 'id' | 'createdBy'> {
  const { name, url, method, headers = {}, query = {}, body = {}, bodyFormat = 'JSON' } = settings;
  const { retryOnTimeout = false, authorization = null } = settings;
  const keepsAuthorization = world.options.webhooks.authorization === 'documented';
  return {
    ...structuredClone({ name, url, method, headers, query, body, bodyFormat, retryOnTimeout }),
    authorization: keepsAuthorization ? structuredClone(authorization) : null,
    subscriptions: valid.map(({ wabaNumber, event }) => ({ wabaNumber, event })),
  };
}
