import { nameKeyHolder } from '../organization/organization.ts';
import { settlePlan } from '../plans/keep-plans.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Call, CallHolder, CallStatus } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { callStatusAt, planRunning } from './call-course.ts';
import { endCall, rejectCall } from './end-call.ts';
import { reportCall } from './report-call.ts';

export interface AcceptedCallInput {
  callId: string;
  deviceId?: string | undefined;
  reconnect?: boolean | undefined;
}

/**
 * Answers an incoming call. With `reconnect` it may be a call that the API has already answered.
 *
 * @see acceptincomingcall. Assumed: refusals are 400; no status is documented.
 */
export function acceptIncomingCall(world: World, input: AcceptedCallInput): Call | Refusal<400> {
  const call = findCall(world, input.callId, input.reconnect ? 'rejoin' : 'accept');
  if (isRefusal(call)) return call;
  if (call.direction === 'OUTGOING') return refuse(400, 'Only an incoming call can be accepted');
  const isRinging = callStatusAt(call, world.now()) === 'INITIATED';
  if (!isRinging && call.heldBy?.kind !== 'client') return refuse(400, 'Call was answered by someone else');
  return answer(world, call, { kind: 'client', deviceId: input.deviceId ?? null });
}

/** Has someone talk for the account in a call; reports it unless the call was answered before. */
function answer(world: World, call: Call, heldBy: CallHolder): Call {
  const now = world.now();
  const isRinging = callStatusAt(call, now) === 'INITIATED';
  const answered = world.calls.put({ ...call, ...planRunning(call, now), heldBy });
  settlePlan(world, { kind: 'CALL', target: call.id });
  if (isRinging) reportCall(world, answered, { event: 'CALL_ACCEPTED' });
  return answered;
}

export interface ReconnectedCallInput {
  callId: string;
  callOriginType: Call['direction'];
  /** Without it the call stays on its device. */
  deviceId?: string | undefined;
}

/**
 * Reconnects a client to its running call before the call is closed for silence.
 *
 * @see reconnectcall. Assumed: refusals are 400; no status is documented.
 */
export function reconnectCall(world: World, input: ReconnectedCallInput): Call | Refusal<400> {
  const call = findCall(world, input.callId, 'reconnect');
  if (isRefusal(call)) return call;
  if (call.heldBy?.kind !== 'client') return refuse(400, 'Call was answered by someone else');
  if (call.direction !== input.callOriginType) return refuse(400, `callOriginType must be ${call.direction}`);
  const deviceId = input.deviceId ?? call.heldBy.deviceId;
  return world.calls.put({ ...call, ...planRunning(call, world.now()), heldBy: { kind: 'client', deviceId } });
}

/**
 * Keeps a client's running call from being closed for silence.
 *
 * @see incoming-calls: 422 for an unknown or closed call, and for anyone but the participant on the call
 */
export function pingCall(world: World, callId: string): Call | Refusal<422> {
  const call = findCall(world, callId, 'ping');
  if (isRefusal(call)) return refuse(422, call.message);
  if (call.heldBy?.kind !== 'client') return refuse(422, 'Only the active participant can ping a call');
  return world.calls.put({ ...call, ...planRunning(call, world.now()) });
}

/**
 * Rejects a ringing call, ends a running one, and leaves a finished one unchanged.
 *
 * @see declinecall for the two statuses. Assumed: an outgoing call that its caller gives up ends as `END`, as in
 * upstream's sample, although the answer to this operation says `REJECT` for every call that was never answered.
 */
export function declineCall(world: World, callId: string): Call | Refusal<400> {
  const call = findCall(world, callId, 'decline');
  if (isRefusal(call)) return call;
  const status = callStatusAt(call, world.now());
  const by = nameKeyHolder(world);
  if (status === 'IN_PROGRESS') return endCall(world, call, { endedBy: by });
  if (status !== 'INITIATED') return call;
  return call.direction === 'INCOMING'
    ? rejectCall(world, call, { rejectedBy: by })
    : endCall(world, call, { endedBy: by });
}

export type CallAction = 'accept' | 'rejoin' | 'reconnect' | 'ping' | 'decline';

/**
 * The states in which an action is possible.
 *
 * Assumed, except for `ping`, which the guide limits to running calls. `rejoin` also answers a ringing call, and
 * `decline` succeeds again for a finished one, so that a client can safely retry both.
 */
export const statesOf: Readonly<Record<CallAction, readonly CallStatus[]>> = {
  accept: ['INITIATED'],
  rejoin: ['INITIATED', 'IN_PROGRESS'],
  reconnect: ['IN_PROGRESS'],
  ping: ['IN_PROGRESS'],
  decline: ['INITIATED', 'IN_PROGRESS', 'END', 'REJECT', 'MISSED', 'FAILED'],
};

/** Finds a call, or says why the action is not possible now. */
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
