import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Call } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { planRunning } from './call-course.ts';
import { findCall } from './call-status.ts';

/**
 * Keeps a running call of the API from being closed for silence.
 *
 * @see incoming-calls: 422 for a call that is unknown or closed, and for anybody but the participant on the call
 */
export function pingCall(world: World, callId: string): Call | Refusal<422> {
  const call = findCall(world, callId, 'ping');
  if (isRefusal(call)) return refuse(422, call.message);
  if (call.heldBy?.kind !== 'client') return refuse(422, 'Only the active participant can ping a call');
  return world.calls.put({ ...call, ...planRunning(call, world.now()) });
}
