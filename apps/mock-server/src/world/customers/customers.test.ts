import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { assignCustomer, type CustomerQuery, readCustomer, setBlocked } from './customers.ts';

const { agents, customers, tags, wabaNumbers } = demo;

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  const assignees = (phone: string) =>
    [...world.chats.list('ofCustomer', phone)].map(({ wabaNumber, assigneePhone }) => [wabaNumber, assigneePhone]);
  return { world, assignees };
}

const { phone: phoneNumber } = customers.assigned;
const customerId = setup().world.customers.get(phoneNumber)?.id ?? '';

it.each<CustomerQuery>([
  { phoneNumber },
  { phoneNumber: '+91 99999 99922' },
  { customerId },
  { phoneNumber, customerId },
])('finds a customer by %j, with the assignee', (query) => {
  expect(readCustomer(setup().world, query)).toMatchObject({
    customer: { name: customers.assigned.name },
    assignee: { name: agents.lead.name },
    tags: undefined,
  });
});

it('returns tags only if the request has a WABA number', () => {
  expect(readCustomer(setup().world, { phoneNumber, wabaNumber: '+919999999901' })).toMatchObject({ tags: [tags.vip] });
  expect(readCustomer(setup().world, { phoneNumber, wabaNumber: wabaNumbers.sales })).toMatchObject({
    tags: [],
    assignee: undefined,
  });
});

it.each<[CustomerQuery, number, string]>([
  [{}, 400, 'Either phoneNumber or customerId must be provided'],
  [{ phoneNumber: '919999999999' }, 404, 'Customer not found'],
  [{ phoneNumber: '9999999922' }, 404, 'Customer not found: did you leave out the country code?'],
  [{ customerId: 'customer_0' }, 404, 'Customer not found'],
  [{ phoneNumber: customers.unassigned.phone, customerId }, 404, 'Customer not found'],
  [{ phoneNumber, wabaNumber: '919999999999' }, 404, 'WABA number not found'],
])('refuses %j', (query, status, message) => {
  expect(readCustomer(setup().world, query)).toEqual({ kind: 'refusal', status, message });
});

const assignment = {
  customerPhoneNumber: customers.assigned.phone,
  assignedUserPhoneNumber: agents.owner.phone,
  wabaNumber: wabaNumbers.support,
};

it('replaces the assignee of a customer on one WABA number', () => {
  const { world, assignees } = setup();
  expect(assignCustomer(world, assignment)).toMatchObject(agents.owner);
  expect(assignees(customers.assigned.phone)).toEqual([[wabaNumbers.support, agents.owner.phone]]);
});

it('creates a missing chat on that WABA number', () => {
  const { world, assignees } = setup();
  assignCustomer(world, { ...assignment, customerPhoneNumber: customers.withoutChat.phone });
  expect(assignees(customers.withoutChat.phone)).toEqual([[wabaNumbers.support, agents.owner.phone]]);
});

it.each([
  [{ wabaNumber: '919999999999' }, 404, 'wabaNumber not found'],
  [{ customerPhoneNumber: '919999999999' }, 404, 'Customer not found'],
  [
    { assignedUserPhoneNumber: agents.secondMember.phone },
    403,
    'Team member ending in 14 does not have access to WhatsApp API Number ending in 01',
  ],
  [{ assignedUserPhoneNumber: '919999999999' }, 422, 'User is not a member of the team'],
])('refuses %j and creates no chat', (change, status, message) => {
  const { world } = setup();
  const before = world.chats.size;
  const withoutChat = { ...assignment, customerPhoneNumber: customers.withoutChat.phone };
  expect(assignCustomer(world, { ...withoutChat, ...change })).toEqual({ kind: 'refusal', status, message });
  expect(world.chats.size).toBe(before);
});

it.each([
  [customers.assigned.phone, true],
  [customers.assigned.phone, false],
  [customers.blocked.phone, true],
  [customers.blocked.phone, false],
])('sets isBlocked of %s to %s, whatever it was', (phone, isBlocked) => {
  const { world } = setup();
  expect(setBlocked(world, `+${phone}`, isBlocked)).toMatchObject({ phone, isBlocked });
  expect(world.customers.get(phone)?.isBlocked).toBe(isBlocked);
});

it('refuses an unknown customer', () => {
  const { world } = setup();
  expect(setBlocked(world, '919999999999', true)).toMatchObject({ status: 404, message: 'Invalid Customer' });
});
