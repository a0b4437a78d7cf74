import { findChannel } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { callLineId } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { type CallUsage, callUsage } from './call-permission.ts';

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
