import { isRefusal, type Refusal } from '../refusal.ts';
import type { Call } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { callStatusAt, findCall } from './call-status.ts';

/**
 * Rejects a call that rings, ends one that runs, and leaves one that is over as it is.
 *
 * @see declinecall for the two words. Assumed: upstream's sample shows `END` for an outgoing call that its caller gave up,
 * which the call keeps, although this operation answers `REJECT` for all that were never answered.
 */
export function declineCall(world: World, callId: string): Call | Refusal<400> {
  const call = findCall(world, callId, 'decline');
  if (isRefusal(call)) return call;
  const now = world.now();
  const status = callStatusAt(call, now);
  if (status === 'IN_PROGRESS') return world.calls.put({ ...call, endsAt: now, endsAs: 'END' });
  if (status !== 'INITIATED') return call;
  const endsAs = call.direction === 'INCOMING' ? 'REJECT' : 'END';
  return world.calls.put({ ...call, answeredAt: null, endsAt: now, endsAs });
}
