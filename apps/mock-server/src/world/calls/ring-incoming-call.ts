import type { Call } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { startCall } from './start-call.ts';

/**
 * Lets a customer's call ring at a WABA number, both in digits.
 *
 * @see whatsapp-call-public-api: an incoming call needs no permission
 */
export function ringIncomingCall(world: World, ends: Pick<Call, 'number' | 'customerPhone'>): Call {
  return startCall(world, { ...ends, direction: 'INCOMING', network: 'WHATSAPP', heldBy: null });
}
