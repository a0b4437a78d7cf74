import { findChannel } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type CallPermission, callEnds, callLineId } from '../tables/calls.ts';
import type { World } from '../world.ts';

/** Whose calls to whom. */
export interface CallPermissionQuery {
  wabaNumber: string;
  customerId: string;
}

/** Why calls are out of the question, or how many are left. */
export type CallPermissionState =
  | { kind: 'blocked' }
  | { kind: 'notEligible'; reason: string }
  | { kind: 'eligible'; usage: CallUsage };

/**
 * Tells whether a customer may be called from a WABA number.
 *
 * @see call-permissions for the three forms. Assumed: 400 for a number or a customer that does not exist, and that calls
 * of a coexistence number are `PROVIDER_NOT_SUPPORTED`.
 */
export function getCallPermissions(
  world: World,
  { wabaNumber, customerId }: CallPermissionQuery,
): CallPermissionState | Refusal<400> {
  const channel = findChannel(world, wabaNumber, 400);
  if (isRefusal(channel)) return channel;
  const customer = world.customers.first('byId', customerId);
  if (!customer) return refuse(400, 'Customer not found');
  if (customer.isBlocked) return { kind: 'blocked' };
  const line = world.callLines.get(callLineId({ network: 'WHATSAPP', number: channel.wabaNumber }));
  if (!line || line.isCoexistence) return { kind: 'notEligible', reason: 'PROVIDER_NOT_SUPPORTED' };
  return { kind: 'eligible', usage: callUsage(world, channel.wabaNumber, customer.phone) };
}

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

/** What a customer decides about calls from a WABA number. */
export type CallPermissionReply = Omit<CallPermission, 'requestedAt'>;

/**
 * Records whether a customer agrees to be called; the last decision counts.
 *
 * @see call-webhooks (`CALL_PERMISSION_REPLY_RECEIVED`): also a customer who was not asked can decide
 */
export function replyToCallPermission(world: World, reply: CallPermissionReply): CallPermission {
  const known = world.callPermissions.get(callEnds(reply.wabaNumber, reply.customerPhone));
  return world.callPermissions.put({ ...reply, requestedAt: known?.requestedAt ?? [] });
}
