import { type Item, serializeList } from 'structured-headers';
import type { LimitStatus } from './limit-gate.ts';
import type { NamedLimit } from './limit-plan.ts';

/**
 * `RateLimit-Policy` names every limit of the request with its amount and its window, and `RateLimit` says what is left
 * of each and when it is full again; the scarcest comes first.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function rateLimitHeaders(statuses: readonly LimitStatus[]): Record<string, string> {
  if (statuses.length === 0) return {};
  const sorted = statuses.length === 1 ? statuses : [...statuses].sort((a, b) => scarcity(a) - scarcity(b));
  let [policies, levels] = ['', ''];
  for (const { limit, left, resetSeconds } of sorted) {
    const { name, policy } = itemsOf(limit);
    const separator = policies === '' ? '' : ', ';
    policies += separator + policy;
    // Integers need no serializer.
    levels += `${separator}${name};r=${left};t=${resetSeconds}`;
  }
  return { 'ratelimit-policy': policies, ratelimit: levels };
}

function scarcity({ left, limit }: LimitStatus): number {
  return left / limit.amount;
}

const known = new WeakMap<NamedLimit, { name: string; policy: string }>();

/** They are the same for each request, and take 2 µs to write. */
function itemsOf(limit: NamedLimit): { name: string; policy: string } {
  const items = known.get(limit) ?? {
    name: serializeList([itemOf(limit.name, [])]),
    policy: serializeList([
      itemOf(limit.name, [
        ['q', limit.amount],
        ['w', limit.windowSeconds],
      ]),
    ]),
  };
  known.set(limit, items);
  return items;
}

function itemOf(name: string, parameters: readonly (readonly [string, number])[]): Item {
  return [name, new Map(parameters)];
}
