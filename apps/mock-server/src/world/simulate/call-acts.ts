import { findCall } from '../calls/call-actions.ts';
import { callStatusAt, planAnswered } from '../calls/call-course.ts';
import { endCall, missCall, rejectCall } from '../calls/end-call.ts';
import { nameHolder, reportCall } from '../calls/report-call.ts';
import { findKeyHolder, nameKeyHolder } from '../organization/organization.ts';
import { toDigits } from '../phone.ts';
import { settlePlan } from '../plans/keep-plans.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Call, CallHolder } from '../tables/calls.ts';
import type { Member } from '../tables/team.ts';
import { refuseWithoutAccess } from '../team/number-access.ts';
import type { World } from '../world.ts';

/** A call, and the team member who acts; by default the holder of the API key. */
interface CallTarget {
  readonly callId: string;
  readonly from?: string | undefined;
}

type Outcome = Call | Refusal<400 | 403 | 404 | 409>;

/** Answers a ringing call: an incoming one as a team member, an outgoing one as the customer. */
export function answerCall(world: World, { callId, from }: CallTarget): Outcome {
  const call = findCall(world, callId, 'accept');
  if (isRefusal(call)) return call;
  const member = findActor(world, call, from);
  if (member && isRefusal(member)) return member;
  const heldBy: CallHolder | null = call.direction === 'OUTGOING' ? call.heldBy : holderOf(member);
  const answered = world.calls.put({ ...call, ...planAnswered({ heldBy }, world.now()), heldBy });
  settlePlan(world, { kind: 'CALL', target: call.id });
  reportCall(world, answered, { event: 'CALL_ACCEPTED' });
  return answered;
}

/** Rejects a ringing call: an incoming one as a team member, an outgoing one as the customer. */
export function rejectCallAs(world: World, { callId, from }: CallTarget): Outcome {
  const call = findCall(world, callId, 'accept');
  if (isRefusal(call)) return call;
  const member = findActor(world, call, from);
  if (member && isRefusal(member)) return member;
  const customer = world.customers.get(call.customerPhone)?.name;
  const rejectedBy = call.direction === 'OUTGOING' ? customer : (member?.name ?? nameKeyHolder(world));
  return rejectCall(world, call, { rejectedBy });
}

/** Lets one of the agents who are rung one after another not pick up. The call goes on ringing. @see call-webhooks */
export function passOverAgent(world: World, { callId }: CallTarget): Outcome {
  const call = findRingingIn(world, callId);
  if (!isRefusal(call)) reportCall(world, call, { event: 'CALL_NOT_PICKED' });
  return call;
}

/** Lets a call from a customer ring out. */
export function missRingingCall(world: World, { callId }: CallTarget): Outcome {
  const call = findRingingIn(world, callId);
  return isRefusal(call) ? call : missCall(world, call);
}

/** Ends a call as a team member or, without one, as the customer; gives up an outgoing one that rings. */
export function endCallAs(
  world: World,
  { callId, from, recordingUrl }: CallTarget & { readonly recordingUrl?: string | undefined },
): Outcome {
  const call = findCall(world, callId, 'decline');
  if (isRefusal(call)) return call;
  const status = callStatusAt(call, world.now());
  const isGivenUp = status === 'INITIATED' && call.direction === 'OUTGOING';
  if (status !== 'IN_PROGRESS' && !isGivenUp) return refuse(409, 'The call is not in progress');
  const member = from === undefined ? undefined : findActor(world, call, from);
  if (member && isRefusal(member)) return member;
  const customer = isGivenUp ? nameHolder(world, call) : world.customers.get(call.customerPhone)?.name;
  return endCall(world, call, { endedBy: member?.name ?? customer, recordingUrl });
}

function findRingingIn(world: World, callId: string): Call | Refusal<400 | 409> {
  const call = findCall(world, callId, 'accept');
  if (isRefusal(call)) return call;
  return call.direction === 'INCOMING' ? call : refuse(409, 'Only a call from a customer can be missed');
}

function findActor(world: World, call: Call, from: string | undefined): Member | Refusal<403 | 404> | undefined {
  if (from === undefined) return findKeyHolder(world);
  const member = world.members.get(toDigits(from));
  if (!member) return refuse(404, 'from must be the phone number of a team member');
  return refuseWithoutAccess(member, call.number) ?? member;
}

function holderOf(member: Member | undefined): CallHolder {
  return member ? { kind: 'member', phone: member.phone } : { kind: 'client', deviceId: null };
}
