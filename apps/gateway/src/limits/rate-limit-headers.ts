import { type Item, serializeList } from 'structured-headers';
import type { LimitStatus } from './limit-gate.ts';

/**
 * `RateLimit-Policy` names every limit of the request with its amount and its window, and `RateLimit` says what is left
 * of each and when it is full again; the scarcest comes first.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function rateLimitHeaders(statuses: readonly LimitStatus[]): Record<string, string> {
  if (statuses.length === 0) return {};
  const sorted = statuses.length === 1 ? statuses : [...statuses].sort((a, b) => scarcity(a) - scarcity(b));
  return {
    'ratelimit-policy': sorted.map(policyOf).join(', '),
    ratelimit: sorted.map((status) => nameOf(status.name) + levelOf(status)).join(', '),
  };
}

function scarcity({ left, amount }: LimitStatus): number {
  return left / amount;
}

const names = new Map<string, string>();
const policies = new Map<string, string>();

/** A name and its policy are the same for each request, and take 2 µs to write. */
function remember(known: Map<string, string>, key: string, write: () => string): string {
  const text = known.get(key) ?? write();
  if (known.size > 10_000) known.clear();
  known.set(key, text);
  return text;
}

function nameOf(name: string): string {
  return remember(names, name, () => serializeList([itemOf(name, new Map())]));
}

function policyOf({ name, amount, windowSeconds }: LimitStatus): string {
  const write = () => serializeList([itemOf(name, new Map([['q', amount] as const, ['w', windowSeconds] as const]))]);
  return remember(policies, `${name} ${amount} ${windowSeconds}`, write);
}

/** Integers need no serializer. */
function levelOf({ left, resetSeconds }: LimitStatus): string {
  return `;r=${left};t=${resetSeconds}`;
}

function itemOf(name: string, parameters: Map<string, number>): Item {
  return [name, parameters];
}
