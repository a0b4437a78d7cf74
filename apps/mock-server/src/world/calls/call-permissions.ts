import { findChannel } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type CallPermission, callEnds, callLineId } from '../tables/calls.ts';
import type { World } from '../world.ts';

export interface CallPermissionQuery {
  wabaNumber: string;
  customerId: string;
}

/** Why calls are impossible, or how much of the limits is used up. */
export type CallPermissionState =
  | { kind: 'blocked' }
  | { kind: 'notEligible'; reason: string }
  | { kind: 'eligible'; usage: CallUsage };

/**
 * Tells whether a WABA number may call a customer.
 *
 * @see call-permissions for the three forms. Assumed: an unknown WABA number or customer is a 400, and a coexistence
 * number is `PROVIDER_NOT_SUPPORTED`.
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

/** How often a customer may be asked for permission. Assumed: the limits are those of the guide's example. */
export const requestLimits = { day: 1, week: 2 } as const;

/** How often a customer who agreed may be called a day. Assumed: the guide shows 100 without a period. */
export const dailyCallLimit = 100;

/** How much of the limits a WABA number has used up with a customer. Days are any 24 hours. */
export interface CallUsage {
  readonly isGranted: boolean;
  readonly calls: number;
  readonly requestsToday: number;
  readonly requestsThisWeek: number;
}

/** @see whatsapp-call-public-api: calls fail without consent, and consent can expire */
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

function isGranted({ reply, expiresAt }: CallPermission, now: number): boolean {
  return reply === 'accept' && (expiresAt === null || now < expiresAt);
}

/** Counts the outgoing calls of the last day, but no further than the limit. */
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
 * Records whether a customer agrees to be called. The latest decision counts.
 *
 * @see call-webhooks (`CALL_PERMISSION_REPLY_RECEIVED`): a customer can decide without being asked
 */
export function replyToCallPermission(world: World, reply: CallPermissionReply): CallPermission {
  const known = world.callPermissions.get(callEnds(reply.wabaNumber, reply.customerPhone));
  const permission = world.callPermissions.put({ ...reply, requestedAt: known?.requestedAt ?? [] });
  const customer = world.customers.get(reply.customerPhone);
  world.report({ type: 'CALL_PERMISSION_REPLIED', permission, customer, at: world.now() });
  return permission;
}
