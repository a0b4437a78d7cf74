import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import { acceptIncomingCall } from './call-actions.ts';
import { callStatusAt, planOutgoing, reluctantCustomers, ringingMs } from './call-course.ts';
import { setupCalls } from './setup-calls.fixture.ts';
import { ringIncomingCall } from './start-call.ts';

const { calls } = demo;

it('misses an incoming call that is not answered in time', () => {
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

it('creates the chat for the entry of a call, without opening the window', () => {
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
] as const)('plans a call to %s by the phone number', (customerPhone, expected) => {
  const { world } = setupCalls();
  const known = world.calls.get(calls.running);
  if (!known) throw new Error('The demo world has no such call.');
  const call = { ...known, ...planOutgoing({ customerPhone, heldBy: known.heldBy }, 0), customerPhone };
  expect([4_000, 10_000, 200_000].map((at) => callStatusAt(call, at))).toEqual(expected);
});
