import { refuseOverLimit } from '../rate-limits.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** How many calls through agents, and how many through AI agents, can be started in a minute. Assumed: see below. */
export const startsPerMinute = 10;

/**
 * Counts a start against the limit of its operation, where the world has rate limits.
 *
 * @see guides/initiate-agent-call and guides/initiate-ai-bot-call: 429 with `Retry-After`. Assumed: the size, and that the
 * header holds seconds.
 */
export function countStart(
  world: World,
  operation: 'initiateAgentCall' | 'initiateAiBotCall',
): Refusal<429> | undefined {
  const limits = [{ limit: startsPerMinute, per: 'minute', scope: 'organization' }] as const;
  return refuseOverLimit(world, { operation, limits, scopes: {} }, 'Too many requests');
}
