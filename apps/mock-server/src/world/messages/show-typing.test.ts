import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { takeSnapshot } from '../snapshot.ts';
import { outcomes } from './outcomes.ts';
import { showTyping } from './show-typing.ts';

const { customers, wabaNumbers } = demo;
const notFound = (message: string) => ({ kind: 'refusal', status: 404, message });

it.each([
  ['the customer wrote minutes ago', '+91 99999 99901', '+91 99999 99922', { success: true }],
  ['messages to the phone number arrive', wabaNumbers.support, outcomes.neverRead.phone, { success: true }],
  ['the customer is blocked', wabaNumbers.support, customers.unassigned.phone, { success: false }],
  ['the customer wrote days ago', wabaNumbers.sales, customers.salesOnly.phone, { success: false }],
  ['the customer has no chat', wabaNumbers.support, customers.withoutChat.phone, { success: false }],
  ['the phone number counts as blocked', wabaNumbers.support, outcomes.blocked.phone, { success: false }],
  ['the phone number is not on WhatsApp', wabaNumbers.support, outcomes.noWhatsApp.phone, { success: false }],
  ['the phone number is unknown', wabaNumbers.support, '919999999999', notFound('Customer not found')],
  ['the sender is unknown', '919999999909', customers.assigned.phone, notFound('WABA number not found')],
  ['the sender is empty', '', customers.assigned.phone, notFound('WABA number not found')],
])('where %s, from %j to %j: %j, and nothing changes', (_when, wabaNumber, customerNumber, expected) => {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  const customer = world.customers.get(customers.unassigned.phone);
  if (customer) world.customers.put({ ...customer, isBlocked: true });
  const before = takeSnapshot(world);
  expect(showTyping(world, { wabaNumber, customerNumber })).toEqual(expected);
  expect(takeSnapshot(world)).toEqual(before);
});
