import type { CallPermission } from '../tables/calls.ts';
import { callEnds } from '../tables/calls.ts';
import type { World } from '../world.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const weekMs = 7 * dayMs;

/** At most this many requests for permission a day and a week. Assumed to be what the guide's example shows. */
export const requestLimits = { day: 1, week: 2 } as const;

/** At most this many calls a day to a customer who agreed. Assumed: the guide shows 100 and no period. */
export const dailyCallLimit = 100;

/** What a WABA number has used up with a customer. */
export interface CallUsage {
  readonly isGranted: boolean;
  readonly calls: number;
  readonly requestsToday: number;
  readonly requestsThisWeek: number;
}

/** Whether a customer may be called from a number, and what of the limits is used up. Days are 24 hours. */
export function callUsage(world: World, wabaNumber: string, customerPhone: string): CallUsage {
  const now = world.now();
  const permission = world.callPermissions.get(callEnds(wabaNumber, customerPhone));
  const requested = permission?.requestedAt ?? [];
  return {
    isGranted: permission !== undefined && isGranted(permission, now),
    calls: countCalls(world, wabaNumber, customerPhone),
    requestsToday: requested.filter((at) => now - at < dayMs).length,
    requestsThisWeek: requested.filter((at) => now - at < weekMs).length,
  };
}

/**
 * Whether a customer agrees to be called.
 *
 * @see whatsapp-call-public-api: calls fail without consent, and consent can expire
 */
function isGranted({ reply, expiresAt }: Pick<CallPermission, 'reply' | 'expiresAt'>, now: number): boolean {
  return reply === 'accept' && (expiresAt === null || now < expiresAt);
}

/** Counts the outgoing calls of a day, but no further than the limit. */
function countCalls(world: World, wabaNumber: string, customerPhone: string): number {
  let count = 0;
  for (const { direction, createdAt } of world.calls.list('latestOfEnds', callEnds(wabaNumber, customerPhone))) {
    if (count === dailyCallLimit || world.now() - createdAt >= dayMs) break;
    if (direction === 'OUTGOING') count += 1;
  }
  return count;
}
