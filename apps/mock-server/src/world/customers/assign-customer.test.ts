import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { assignCustomer } from './assign-customer.ts';

const { agents, customers, wabaNumbers } = demo;
const assignment = {
  customerPhoneNumber: customers.assigned.phone,
  assignedUserPhoneNumber: agents.owner.phone,
  wabaNumber: wabaNumbers.support,
};

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  const assignees = (phone: string) =>
    [...world.chats.list('ofCustomer', phone)].map(({ wabaNumber, assigneePhone }) => [wabaNumber, assigneePhone]);
  return { world, assignees };
}

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
