import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import { describeWorld } from '../snapshot.ts';
import type { World } from '../world.ts';
import { declineCall } from './call-actions.ts';
import { dailyCallLimit, replyToCallPermission } from './call-permissions.ts';
import { callPriceMicros, createOutgoingCall } from './create-outgoing-call.ts';
import { setupCalls } from './setup-calls.fixture.ts';

const { calls, customers, wabaNumbers } = demo;
const support = wabaNumbers.support;

function balanceOf(world: World): number | undefined {
  return world.wallets.values().next().value?.balanceMicros;
}

function permit(world: World, expiresAt: number | null, reply: 'accept' | 'reject' = 'accept'): void {
  replyToCallPermission(world, { wabaNumber: support, customerPhone: customers.withoutChat.phone, reply, expiresAt });
}

it('calls a customer who agreed, in any spelling of the phone numbers, and charges the price', () => {
  const { world } = setupCalls();
  const before = balanceOf(world) ?? 0;
  expect(createOutgoingCall(world, { from: '+91 99999 99901', to: '+91 99999 99921', deviceId: 'd' })).toMatchObject({
    direction: 'OUTGOING',
    number: support,
    customerPhone: customers.unassigned.phone,
    chatId: 'chat_0000000001',
    heldBy: { kind: 'client', deviceId: 'd' },
  });
  expect(balanceOf(world)).toBe(before - callPriceMicros);
});

it.each<[string, { from: string; to: string }, string]>([
  ['an unknown number', { from: '919999999999', to: customers.unassigned.phone }, 'WABA number not found'],
  [
    'a coexistence number',
    { from: wabaNumbers.sales, to: customers.unassigned.phone },
    'Calls are not supported for this WABA number',
  ],
  ['a stranger', { from: support, to: '919999999999' }, 'Customer has not granted call permission'],
  ['no reply', { from: support, to: customers.withoutChat.phone }, 'Customer has not granted call permission'],
  ['a refusal', { from: support, to: customers.salesOnly.phone }, 'Customer has not granted call permission'],
  ['a running call', { from: support, to: customers.onBoth.phone }, 'Another call is in progress'],
  ['a ringing call', { from: support, to: customers.assigned.phone }, 'Another call is in progress'],
])('refuses a call because of %s, and changes nothing', (_, offer, message) => {
  const { world } = setupCalls();
  const before = describeWorld(world);
  expect(createOutgoingCall(world, offer)).toMatchObject({ status: 422, message });
  expect(describeWorld(world)).toEqual(before);
});

it('refuses a blocked customer', () => {
  const { world, offer } = setupCalls();
  const customer = world.customers.get(offer.to);
  if (customer) world.customers.put({ ...customer, isBlocked: true });
  expect(createOutgoingCall(world, offer)).toMatchObject({ status: 422, message: 'Customer is blocked' });
});

it('needs the price of a call in the wallet', () => {
  const { world, offer } = setupCalls({ wallet: 'empty' });
  expect(createOutgoingCall(world, offer)).toMatchObject({ status: 422, message: 'Insufficient wallet balance' });
  world.wallets.put({ currencyCode: 'INR', balanceMicros: callPriceMicros });
  expect(createOutgoingCall(world, offer)).toMatchObject({ direction: 'OUTGOING' });
  expect(balanceOf(world)).toBe(0);
});

it('calls until the agreement expires, and goes by the latest decision of the customer', () => {
  const { world, pass } = setupCalls();
  const offer = { from: support, to: customers.withoutChat.phone };
  const refusal = { status: 422, message: 'Customer has not granted call permission' };
  permit(world, world.now() + 1_000);
  pass(999);
  const call = createOutgoingCall(world, offer);
  expect(call).toMatchObject({ direction: 'OUTGOING' });
  if ('id' in call) declineCall(world, call.id);
  pass(1);
  expect(createOutgoingCall(world, offer)).toMatchObject(refusal);
  permit(world, null);
  permit(world, null, 'reject');
  expect(createOutgoingCall(world, offer)).toMatchObject(refusal);
});

it('calls again as soon as the other call is over', () => {
  const { world, offer } = setupCalls();
  declineCall(world, calls.running);
  expect(createOutgoingCall(world, { ...offer, to: customers.onBoth.phone })).toMatchObject({ direction: 'OUTGOING' });
});

it('refuses more calls than are allowed in a day, and allows them again a day later', () => {
  const { world, offer, pass } = setupCalls();
  world.wallets.put({ currencyCode: 'INR', balanceMicros: 1_000 * callPriceMicros });
  for (let made = 0; made < dailyCallLimit; made += 1) {
    const call = createOutgoingCall(world, offer);
    if (!('id' in call)) throw new Error(call.message);
    declineCall(world, call.id);
  }
  expect(createOutgoingCall(world, offer)).toMatchObject({ message: 'Call limit for this customer is reached' });
  pass(24 * 60 * 60_000);
  expect(createOutgoingCall(world, offer)).toMatchObject({ direction: 'OUTGOING' });
});
