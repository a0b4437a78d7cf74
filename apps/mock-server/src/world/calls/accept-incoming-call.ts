import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Call } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { planRunning } from './call-course.ts';
import { callStatusAt, findCall } from './call-status.ts';

/** A call that a client picks up, or comes back to. */
export interface AcceptedCallInput {
  callId: string;
  deviceId?: string | undefined;
  reconnect?: boolean | undefined;
}

/**
 * Picks up an incoming call; with `reconnect` also one that the API has picked up before.
 *
 * @see acceptincomingcall. No status for a refusal is documented. Assumed: 400.
 */
export function acceptIncomingCall(world: World, input: AcceptedCallInput): Call | Refusal<400> {
  const call = findCall(world, input.callId, input.reconnect ? 'rejoin' : 'accept');
  if (isRefusal(call)) return call;
  if (call.direction === 'OUTGOING') return refuse(400, 'Only an incoming call can be accepted');
  const isRinging = callStatusAt(call, world.now()) === 'INITIATED';
  if (!isRinging && call.heldBy?.kind !== 'client') return refuse(400, 'Call was answered by somebody else');
  return world.calls.put({
    ...call,
    ...planRunning(call, world.now()),
    heldBy: { kind: 'client', deviceId: input.deviceId ?? null },
  });
}
