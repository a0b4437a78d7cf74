import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import type { Call, CallStatus } from '../tables/calls.ts';
import { acceptIncomingCall } from './accept-incoming-call.ts';
import { planOutgoing, reluctantCustomers, ringingMs, silenceMs } from './call-course.ts';
import { callStatusAt, findCall, statesOf } from './call-status.ts';
import { declineCall } from './decline-call.ts';
import { pingCall } from './ping-call.ts';
import { reconnectCall } from './reconnect-call.ts';
import { ringIncomingCall } from './ring-incoming-call.ts';
import { setupCalls } from './setup-calls.fixture.ts';

const { calls } = demo;
const allStates: readonly CallStatus[] = ['INITIATED', 'IN_PROGRESS', 'END', 'REJECT', 'MISSED', 'FAILED'];
const problems: Readonly<Record<CallStatus, string>> = {
  INITIATED: 'Call is not answered yet',
  IN_PROGRESS: 'Call is already answered',
  END: 'Call is over',
  REJECT: 'Call is over',
  MISSED: 'Call is over',
  FAILED: 'Call is over',
};

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

it('does nothing to a call that nobody knows', () => {
  const { world } = setupCalls();
  const refusal = { status: 400, message: 'Call not found' };
  expect(acceptIncomingCall(world, { callId: 'call_9' })).toMatchObject(refusal);
  expect(declineCall(world, '')).toMatchObject(refusal);
  expect(reconnectCall(world, { callId: 'call_9', callOriginType: 'INCOMING' })).toMatchObject(refusal);
  expect(pingCall(world, 'call_9')).toMatchObject({ ...refusal, status: 422 });
});

it('misses an incoming call that nobody picks up in time', () => {
  const { world, pass } = setupCalls();
  const call = ringIncomingCall(world, {
    number: demo.wabaNumbers.support,
    customerPhone: demo.customers.withoutChat.phone,
  });
  pass(ringingMs - 1);
  expect(callStatusAt(call, world.now())).toBe('INITIATED');
  pass(1);
  expect(callStatusAt(call, world.now())).toBe('MISSED');
  expect(acceptIncomingCall(world, { callId: call.id })).toMatchObject({ message: 'Call is over' });
});

it('enters a call in the chat of a customer who had none, without opening the window', () => {
  const { world } = setupCalls();
  const { withoutChat } = demo.customers;
  const call = ringIncomingCall(world, { number: demo.wabaNumbers.support, customerPhone: withoutChat.phone });
  expect(world.chats.get(call.chatId ?? '')).toMatchObject({ customerPhone: withoutChat.phone, lastInboundAt: null });
  expect(world.messages.get(call.messageId ?? '')).toMatchObject({ type: 'CALL', origin: 'SYSTEM' });
});

it.each([
  [demo.customers.unassigned.phone, ['INITIATED', 'IN_PROGRESS', 'END']],
  [reluctantCustomers.declines, ['INITIATED', 'REJECT', 'REJECT']],
  [reluctantCustomers.doesNotAnswer, ['INITIATED', 'INITIATED', 'END']],
  [reluctantCustomers.cannotBeReached, ['FAILED', 'FAILED', 'FAILED']],
] as const)('plans a call to %s by its number', (customerPhone, expected) => {
  const { world } = setupCalls();
  const known = world.calls.get(calls.running);
  if (!known) throw new Error('The demo world has no such call.');
  const call = { ...known, ...planOutgoing({ customerPhone, heldBy: known.heldBy }, 0), customerPhone };
  expect([4_000, 10_000, 200_000].map((at) => callStatusAt(call, at))).toEqual(expected);
});

it('closes a call whose client falls silent, and keeps one that it pings', () => {
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
