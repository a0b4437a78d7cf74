import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Subscription } from '../tables/webhooks.ts';
import type { World } from '../world.ts';

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
