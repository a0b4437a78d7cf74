import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import { getCallPermissions } from './call-permissions.ts';
import { createOutgoingCall } from './create-outgoing-call.ts';
import { setupCalls } from './setup-calls.fixture.ts';

const { customers, wabaNumbers } = demo;
const wabaNumber = wabaNumbers.support;
const idOf = ({ phone }: { phone: string }) => `customer_${phone.slice(-2).padStart(10, '0')}`;

it.each([
  [customers.unassigned, { isGranted: true, calls: 0, requestsToday: 0, requestsThisWeek: 0 }],
  [customers.assigned, { isGranted: true }],
  [customers.salesOnly, { isGranted: false, requestsToday: 0, requestsThisWeek: 1 }],
  [customers.withoutChat, { isGranted: false, requestsToday: 1, requestsThisWeek: 1 }],
])('tells whether $name may be called and what is used up', (customer, usage) => {
  const state = getCallPermissions(setupCalls().world, { wabaNumber, customerId: idOf(customer) });
  expect(state).toMatchObject({ kind: 'eligible', usage });
});

it('ignores requests and calls older than a day or a week, and expired agreements', () => {
  const { world, offer, pass } = setupCalls();
  createOutgoingCall(world, offer);
  const usageOf = (customer: { phone: string }) =>
    getCallPermissions(world, { wabaNumber, customerId: idOf(customer) });
  expect(usageOf(customers.unassigned)).toMatchObject({ usage: { calls: 1 } });
  pass(24 * 60 * 60_000);
  expect(usageOf(customers.unassigned)).toMatchObject({ usage: { isGranted: true, calls: 0 } });
  expect(usageOf(customers.withoutChat)).toMatchObject({ usage: { requestsToday: 0, requestsThisWeek: 1 } });
  pass(6 * 24 * 60 * 60_000);
  expect(usageOf(customers.withoutChat)).toMatchObject({ usage: { requestsThisWeek: 0 } });
  expect(usageOf(customers.assigned)).toMatchObject({ usage: { isGranted: false } });
});

it('says only that a customer is blocked, and that a coexistence number does not support calls', () => {
  const { world } = setupCalls();
  const customerId = idOf(customers.unassigned);
  expect(getCallPermissions(world, { wabaNumber: wabaNumbers.sales, customerId })).toEqual({
    kind: 'notEligible',
    reason: 'PROVIDER_NOT_SUPPORTED',
  });
  const customer = world.customers.get(customers.unassigned.phone);
  if (customer) world.customers.put({ ...customer, isBlocked: true });
  expect(getCallPermissions(world, { wabaNumber, customerId })).toEqual({ kind: 'blocked' });
});

it.each([
  [{ wabaNumber: '919999999999', customerId: idOf(customers.unassigned) }, 'WABA number not found'],
  [{ wabaNumber, customerId: 'customer_9' }, 'Customer not found'],
  [{ wabaNumber, customerId: customers.unassigned.phone }, 'Customer not found'],
])('refuses %j', (query, message) => {
  expect(getCallPermissions(setupCalls().world, query)).toMatchObject({ status: 400, message });
});
