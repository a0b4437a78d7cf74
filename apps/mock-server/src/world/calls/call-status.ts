import { type Refusal, refuse } from '../refusal.ts';
import type { Call, CallStatus } from '../tables/calls.ts';
import type { World } from '../world.ts';

/** What can be done to a call. */
export type CallAction = 'accept' | 'rejoin' | 'reconnect' | 'ping' | 'decline';

/**
 * The states in which an action is possible.
 *
 * Assumed, but for `ping`, which the guide keeps to running calls. Rejoining answers a call that still rings, and
 * declining one that is over repeats the first answer, so that a client can send either again.
 */
export const statesOf: Readonly<Record<CallAction, readonly CallStatus[]>> = {
  accept: ['INITIATED'],
  rejoin: ['INITIATED', 'IN_PROGRESS'],
  reconnect: ['IN_PROGRESS'],
  ping: ['IN_PROGRESS'],
  decline: ['INITIATED', 'IN_PROGRESS', 'END', 'REJECT', 'MISSED', 'FAILED'],
};

/** Where a call stands at a moment. */
export function callStatusAt({ answeredAt, endsAt, endsAs }: Call, now: number): CallStatus {
  if (endsAt <= now) return endsAs;
  return answeredAt !== null && answeredAt <= now ? 'IN_PROGRESS' : 'INITIATED';
}

/** Finds a call to which an action can be done now, or says why it cannot. */
export function findCall(world: World, callId: string, action: CallAction): Call | Refusal<400> {
  const call = world.calls.get(callId);
  if (!call) return refuse(400, 'Call not found');
  const status = callStatusAt(call, world.now());
  return statesOf[action].includes(status) ? call : refuse(400, problems[status]);
}

const over = 'Call is over';
const problems: Readonly<Record<CallStatus, string>> = {
  INITIATED: 'Call is not answered yet',
  IN_PROGRESS: 'Call is already answered',
  END: over,
  REJECT: over,
  MISSED: over,
  FAILED: over,
};
