import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Call, CallStatus } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { callStatusAt, planRunning } from './call-course.ts';

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
