import { nextId } from '../ids.ts';
import { nameKeyHolder } from '../organization/organization.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Subscription, Webhook } from '../tables/webhooks.ts';
import type { World } from '../world.ts';

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
 * Adds a webhook, even if an equal one is registered (observed).
 *
 * Assumed: it is refused when no pair is accepted. By default bodies are JSON and deliveries are not retried.
 *
 * @see register-webhook (reference)
 */
export function registerWebhook(world: World, settings: WebhookSettings): PairOutcome | Refusal<400 | 422> {
  const outcome = sortPairs(world, settings);
  if (isRefusal(outcome)) return outcome;
  if (outcome.valid.length === 0) return refuse(422, 'None of the wabaNumbers is a connected number of this account');
  world.webhooks.put({
    ...toRow(world, settings, outcome),
    id: newId(world),
    createdBy: nameKeyHolder(world),
  });
  return outcome;
}

/**
 * Replaces the settings of a webhook; those that are left out are cleared.
 *
 * Assumed: an unknown id is the 404 that the guide lists, and a change that leaves no pair is refused.
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
 * Assumed: the 422 of the guide is for an unknown id; no source says so, and none has a 404.
 *
 * @returns the deleted webhook
 * @see delete-webhooks (reference)
 */
export function deleteWebhook(world: World, webhookId: string): Webhook | Refusal<422> {
  const known = world.webhooks.get(webhookId);
  if (!known) return refuse(422, 'Webhook not found');
  world.webhooks.delete(webhookId);
  return known;
}

/** A reset starts the ids over, and may keep the webhooks that have the first ones. */
function newId({ webhooks, random }: World): string {
  let id = nextId(random, 'webhook_');
  while (webhooks.has(id)) id = nextId(random, 'webhook_');
  return id;
}

function toRow(world: World, settings: WebhookSettings, { valid }: PairOutcome): Omit<Webhook, 'id' | 'createdBy'> {
  const { name, url, method, headers = {}, query = {}, body = {}, bodyFormat = 'JSON' } = settings;
  const { retryOnTimeout = false, authorization = null } = settings;
  const keepsAuthorization = world.options.webhooks.authorization === 'documented';
  return {
    name,
    url,
    method,
    headers: structuredClone(headers),
    query: structuredClone(query),
    body: structuredClone(body),
    bodyFormat,
    retryOnTimeout,
    authorization: keepsAuthorization ? structuredClone(authorization) : null,
    subscriptions: valid.map(({ wabaNumber, event }) => ({ wabaNumber, event })),
  };
}

/** The WABA numbers and events that a webhook subscribes to; every pair of them is one subscription. */
export interface Pairs {
  readonly wabaNumbers: readonly string[];
  readonly webhookEvents: readonly string[];
}

/** A pair with its WABA number as it was sent. */
export interface SentPair extends Subscription {
  readonly sentNumber: string;
}

export interface PairOutcome {
  readonly valid: readonly SentPair[];
  /** Pairs with a WABA number that the account has but cannot use. */
  readonly invalid: readonly SentPair[];
  /** WABA numbers that the account does not have, as they were sent. */
  readonly unknownNumbers: readonly string[];
}

/**
 * Sorts the pairs of WABA number and event; a pair that is sent twice counts once.
 *
 * Assumed: pairs are refused whose WABA number is not connected or not accessible to the key, and so are empty lists.
 * The sources say that pairs can be refused, but not why.
 *
 * @see register-webhook (reference)
 */
function sortPairs(world: World, { wabaNumbers, webhookEvents }: Pairs): PairOutcome | Refusal<400> {
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
