import { expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import type { Call, CallStatus } from '../tables/calls.ts';
import { acceptIncomingCall, declineCall, findCall, pingCall, reconnectCall, statesOf } from './call-actions.ts';
import { callStatusAt, silenceMs } from './call-course.ts';
import { createOutgoingCall } from './create-outgoing-call.ts';
import { setupCalls } from './setup-calls.fixture.ts';

const { calls } = demo;
const started = 1_000_000_000_000;
const allStates: readonly CallStatus[] = ['INITIATED', 'IN_PROGRESS', 'END', 'REJECT', 'MISSED', 'FAILED'];
const problems: Readonly<Record<CallStatus, string>> = {
  INITIATED: 'Call is not answered yet',
  IN_PROGRESS: 'Call is already answered',
  END: 'Call is over',
  REJECT: 'Call is over',
  MISSED: 'Call is over',
  FAILED: 'Call is over',
};

it('answers a ringing call, and again only with reconnect, which keeps the start of the call', () => {
  const { world, pass } = setupCalls();
  const accepted = { answeredAt: started, heldBy: { kind: 'client', deviceId: 'device_1' } };
  expect(acceptIncomingCall(world, { callId: calls.ringing, deviceId: 'device_1' })).toMatchObject(accepted);
  pass(1_000);
  expect(acceptIncomingCall(world, { callId: calls.ringing })).toMatchObject({ message: 'Call is already answered' });
  expect(acceptIncomingCall(world, { callId: calls.ringing, reconnect: true, deviceId: 'device_2' })).toMatchObject({
    answeredAt: started,
    heldBy: { deviceId: 'device_2' },
  });
});

it('accepts neither an outgoing call nor one that a team member answered', () => {
  const { world } = setupCalls();
  expect(acceptIncomingCall(world, { callId: calls.running, reconnect: true })).toMatchObject({
    status: 400,
    message: 'Only an incoming call can be accepted',
  });
  expect(acceptIncomingCall(world, { callId: calls.ofMember, reconnect: true })).toMatchObject({
    status: 400,
    message: 'Call was answered by someone else',
  });
});

it('moves a running call to another device, and keeps the device if none is given', () => {
  const { world } = setupCalls();
  const call = { callId: calls.running, callOriginType: 'OUTGOING' } as const;
  expect(reconnectCall(world, { ...call, deviceId: 'device_2' })).toMatchObject({ heldBy: { deviceId: 'device_2' } });
  expect(reconnectCall(world, call)).toMatchObject({ heldBy: { deviceId: 'device_2' } });
});

it.each([
  [calls.running, 'INCOMING', 'callOriginType must be OUTGOING'],
  [calls.ringing, 'INCOMING', 'Call is not answered yet'],
  [calls.ofMember, 'INCOMING', 'Call was answered by someone else'],
  [calls.over, 'OUTGOING', 'Call is over'],
] as const)('does not reconnect %s as %s', (callId, callOriginType, message) => {
  expect(reconnectCall(setupCalls().world, { callId, callOriginType })).toMatchObject({ status: 400, message });
});

it.each([
  [calls.ringing, 'Call is not answered yet'],
  [calls.ofMember, 'Only the active participant can ping a call'],
  [calls.over, 'Call is over'],
])('refuses to ping %s', (callId, message) => {
  expect(pingCall(setupCalls().world, callId)).toMatchObject({ status: 422, message });
});

it.each([
  [calls.ringing, { answeredAt: null, endsAt: started, endsAs: 'REJECT' }],
  [calls.running, { answeredAt: started - 60_000, endsAt: started, endsAs: 'END' }],
  [calls.over, { endsAs: 'END' }],
])('declines %s, and changes nothing the second time', (callId, expected) => {
  const { world, pass } = setupCalls();
  const declined = declineCall(world, callId);
  expect(declined).toMatchObject(expected);
  pass(1_000);
  expect(declineCall(world, callId)).toEqual(declined);
});

it('ends an outgoing call before the customer answers, so that it is never answered', () => {
  const { world, offer, pass } = setupCalls();
  const call = createOutgoingCall(world, offer);
  if (isRefusal(call)) throw new Error(call.message);
  const given = declineCall(world, call.id);
  expect(given).toMatchObject({ answeredAt: null, endsAs: 'END' });
  pass(60_000);
  expect(world.calls.get(call.id)).toEqual(given);
  expect(callStatusAt(call, started + 6_000)).toBe('IN_PROGRESS');
});

function inState(call: Call, status: CallStatus, now: number): Call {
  if (status === 'INITIATED') return { ...call, answeredAt: null };
  if (status === 'IN_PROGRESS') return { ...call, answeredAt: now };
  return { ...call, endsAt: now, endsAs: status };
}

it.each(
  (['accept', 'rejoin', 'reconnect', 'ping', 'decline'] as const).flatMap((action) =>
    allStates.map((status) => ({ action, status, isAllowed: statesOf[action].includes(status) })),
  ),
)('$action in $status is possible: $isAllowed', ({ action, status, isAllowed }) => {
  const { world } = setupCalls();
  const call = world.calls.get(calls.ringing);
  if (!call) throw new Error('The demo world has no such call.');
  world.calls.put(inState(call, status, world.now()));
  expect(findCall(world, calls.ringing, action)).toMatchObject(
    isAllowed ? { id: calls.ringing } : { status: 400, message: problems[status] },
  );
});

it('refuses every action on an unknown call', () => {
  const { world } = setupCalls();
  const refusal = { status: 400, message: 'Call not found' };
  expect(acceptIncomingCall(world, { callId: 'call_9' })).toMatchObject(refusal);
  expect(declineCall(world, '')).toMatchObject(refusal);
  expect(reconnectCall(world, { callId: 'call_9', callOriginType: 'INCOMING' })).toMatchObject(refusal);
  expect(pingCall(world, 'call_9')).toMatchObject({ ...refusal, status: 422 });
});

it('closes a call whose client is silent, and keeps one that it pings', () => {
  const { world, pass } = setupCalls();
  acceptIncomingCall(world, { callId: calls.ringing });
  for (let pings = 0; pings < 3; pings += 1) {
    pass(silenceMs - 1);
    expect(pingCall(world, calls.ringing)).toMatchObject({ id: calls.ringing });
  }
  pass(silenceMs);
  expect(pingCall(world, calls.ringing)).toMatchObject({ status: 422, message: 'Call is over' });
  expect(reconnectCall(world, { callId: calls.ringing, callOriginType: 'INCOMING' })).toMatchObject({ status: 400 });
});
