import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { type CustomerQuery, readCustomer } from './read-customer.ts';

const { agents, customers, tags, wabaNumbers } = demo;
const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
const { phone: phoneNumber } = customers.assigned;
const customerId = world.customers.get(phoneNumber)?.id ?? '';

it.each<CustomerQuery>([
  { phoneNumber },
  { phoneNumber: '+91 99999 99922' },
  { customerId },
  { phoneNumber, customerId },
])('finds a customer by %j, with the assignee', (query) => {
  expect(readCustomer(world, query)).toMatchObject({
    customer: { name: customers.assigned.name },
    assignee: { name: agents.lead.name },
    tags: undefined,
  });
});

it('returns tags only if the request has a WABA number', () => {
  expect(readCustomer(world, { phoneNumber, wabaNumber: '+919999999901' })).toMatchObject({ tags: [tags.vip] });
  expect(readCustomer(world, { phoneNumber, wabaNumber: wabaNumbers.sales })).toMatchObject({
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
  expect(readCustomer(world, query)).toEqual({ kind: 'refusal', status, message });
});
