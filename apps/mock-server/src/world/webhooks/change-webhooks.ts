import { nextId } from '../ids.ts';
import { nameKeyHolder } from '../organization/organization.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Subscription, Webhook } from '../tables/webhooks.ts';
import type { World } from '../world.ts';

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

/** The numbers and events that a webhook is asked for. */
export interface Pairs {
  readonly wabaNumbers: readonly string[];
  readonly webhookEvents: readonly string[];
}

/** A pair with its number as it was sent. */
export interface SentPair extends Subscription {
  readonly sentNumber: string;
}

/** What becomes of each pair. */
export interface PairOutcome {
  readonly valid: readonly SentPair[];
  /** Pairs of a number that the account has and cannot use. */
  readonly invalid: readonly SentPair[];
  /** Numbers that the account does not have, as they were sent. */
  readonly unknownNumbers: readonly string[];
}

/**
 * Sorts every pair of number and event; one that is named twice counts once.
 *
 * Assumed: a number that is not connected, or not the key holder's to use, refuses its pairs; empty lists are refused.
 * The sources tell that there are refused pairs, and not why.
 *
 * @see register-webhook (reference)
 */
export function sortPairs(world: World, { wabaNumbers, webhookEvents }: Pairs): PairOutcome | Refusal<400> {
  if (wabaNumbers.length === 0) return refuse(400, 'wabaNumbers should not be empty');
  if (webhookEvents.length === 0) return refuse(400, 'webhookEvents should not be empty');
  const events = new Set(webhookEvents);
  const sentNumbers = new Map(wabaNumbers.toReversed().map((sent) => [toDigits(sent), sent]));
  const closed = new Set([...world.closedChannels.values()].map(({ wabaNumber }) => wabaNumber));
  const outcome = { valid: [] as SentPair[], invalid: [] as SentPair[], unknownNumbers: [] as string[] };
  for (const wabaNumber of new Set(wabaNumbers.map(toDigits))) {
    const sentNumber = sentNumbers.get(wabaNumber) ?? wabaNumber;
    const pairs = [...events].map((event) => ({ wabaNumber, event, sentNumber }));
    if (world.channels.has(wabaNumber)) outcome.valid.push(...pairs);
    else if (closed.has(wabaNumber)) outcome.invalid.push(...pairs);
    else outcome.unknownNumbers.push(sentNumber);
  }
  return outcome;
}
