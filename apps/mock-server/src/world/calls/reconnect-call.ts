import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Call } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { planRunning } from './call-course.ts';
import { findCall } from './call-status.ts';

/** A running call that a client comes back to, maybe on another device. */
export interface ReconnectedCallInput {
  callId: string;
  callOriginType: Call['direction'];
  deviceId?: string | undefined;
}

/**
 * Comes back to a call of the API that runs, before it is closed for silence.
 *
 * @see reconnectcall. No status for a refusal is documented. Assumed: 400.
 */
export function reconnectCall(world: World, input: ReconnectedCallInput): Call | Refusal<400> {
  const call = findCall(world, input.callId, 'reconnect');
  if (isRefusal(call)) return call;
  if (call.heldBy?.kind !== 'client') return refuse(400, 'Call was answered by somebody else');
  if (call.direction !== input.callOriginType) return refuse(400, `callOriginType must be ${call.direction}`);
  const deviceId = input.deviceId ?? call.heldBy.deviceId;
  return world.calls.put({ ...call, ...planRunning(call, world.now()), heldBy: { kind: 'client', deviceId } });
}
