import { findChannel } from '../inbox/find-by-number.ts';
import { readWallet } from '../organization/wallet.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type Call, callLineId } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { callUsage, dailyCallLimit } from './call-permissions.ts';
import { startCall } from './start-call.ts';

/** Phone numbers may be in any spelling. */
export interface OutgoingCallInput {
  from: string;
  to: string;
  deviceId?: string | undefined;
}

/**
 * Calls a customer from a WABA number.
 *
 * @see createoutgoingcall: refused without an integration, permission or balance, and while another call is in
 * progress. Assumed: only a call with the same customer counts as another one.
 */
export function createOutgoingCall(world: World, { from, to, deviceId }: OutgoingCallInput): Call | Refusal {
  const channel = findChannel(world, from);
  if (isRefusal(channel)) return channel;
  const { wabaNumber: number } = channel;
  const customerPhone = toDigits(to);
  const problem = findProblem(world, number, customerPhone);
  if (problem) return refuse(422, problem);
  chargeCall(world);
  const heldBy = { kind: 'client', deviceId: deviceId ?? null } as const;
  return startCall(world, { direction: 'OUTGOING', network: 'WHATSAPP', number, customerPhone, heldBy });
}

function findProblem(world: World, number: string, customerPhone: string): string | undefined {
  const line = world.callLines.get(callLineId({ network: 'WHATSAPP', number }));
  if (!line || line.isCoexistence) return 'Calls are not supported for this WABA number';
  if (world.customers.get(customerPhone)?.isBlocked) return 'Customer is blocked';
  const usage = callUsage(world, number, customerPhone);
  if (!usage.isGranted) return 'Customer has not granted call permission';
  if (usage.calls >= dailyCallLimit) return 'Call limit for this customer is reached';
  const lastToEnd = world.calls.first('lastToEndOfCustomer', customerPhone);
  if (lastToEnd && lastToEnd.endsAt > world.now()) return 'Another call is in progress';
  if (!canPayCall(world)) return 'Insufficient wallet balance';
  return undefined;
}

/** In millionths of the currency. Assumed: no source states a price, or when it is charged. */
export const callPriceMicros = 500_000;

function canPayCall(world: World): boolean {
  return readWallet(world).balanceMicros >= callPriceMicros;
}

function chargeCall(world: World): void {
  const wallet = readWallet(world);
  world.wallets.put({ ...wallet, balanceMicros: wallet.balanceMicros - callPriceMicros });
}
