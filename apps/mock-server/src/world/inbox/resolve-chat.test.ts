import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { type ChatTarget, resolveChat } from './resolve-chat.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => 0 });
  return { world, resolve: (target: ChatTarget) => summarize(resolveChat(world, target)) };
}

function summarize(outcome: ReturnType<typeof resolveChat>): string {
  if (isRefusal(outcome)) return `${outcome.status} ${outcome.message}`;
  return `${'groupId' in outcome ? outcome.groupId : outcome.customerPhone} on ${outcome.wabaNumber}`;
}

it.each([
  ['the only chat of a customer', { customerPhoneNumber: customers.salesOnly.phone }, '919999999924 on 919999999902'],
  [
    'the chat on the given number',
    { customerPhoneNumber: customers.onBoth.phone, wabaNumber: '+91 99999 99902' },
    '919999999923 on 919999999902',
  ],
  ['a WhatsApp group', { groupId: group.id }, `${group.id} on 919999999901`],
  [
    'a WhatsApp group, whatever wabaNumber says',
    { groupId: group.id, wabaNumber: '1234567' },
    `${group.id} on 919999999901`,
  ],
])('finds %s', (_, target, expected) => {
  expect(setup().resolve(target)).toBe(expected);
});

it.each([
  [
    'a customer with chats on several numbers',
    { customerPhoneNumber: customers.onBoth.phone },
    '400 wabaNumber should not be empty: the customer has chats on several numbers',
  ],
  [
    'a customer without a chat',
    { customerPhoneNumber: customers.withoutChat.phone },
    '400 wabaNumber should not be empty: the account has several numbers, and the customer has a chat on none of them',
  ],
  [
    'a WABA number without a chat of the customer',
    { customerPhoneNumber: customers.salesOnly.phone, wabaNumber: wabaNumbers.support },
    '422 The customer ending in 24 has no chat on the WABA number ending in 01',
  ],
  ['an unknown customer', { customerPhoneNumber: '919999999999' }, '422 Customer not found'],
  ['an agent instead of a customer', { customerPhoneNumber: demo.agents.lead.phone }, '422 Customer not found'],
  [
    'a customer without country code',
    { customerPhoneNumber: '99999 99921' },
    '422 Customer not found: did you leave out the country code?',
  ],
  [
    'an unknown WABA number',
    { customerPhoneNumber: customers.unassigned.phone, wabaNumber: '919999999999' },
    '422 WABA number not found',
  ],
  [
    'a WABA number without country code',
    { customerPhoneNumber: customers.unassigned.phone, wabaNumber: '9999999901' },
    '422 WABA number not found: did you leave out the country code?',
  ],
  ['an unknown group', { groupId: 'grp_0000000002' }, '422 WhatsApp group not found'],
  ['a group without id', { groupId: '' }, '422 WhatsApp group not found'],
])('refuses %s', (_, target, expected) => {
  expect(setup().resolve(target)).toBe(expected);
});

it('needs no wabaNumber if the account has only one', () => {
  const { world, resolve } = setup();
  world.channels.delete(wabaNumbers.sales);
  for (const { id, wabaNumber } of [...world.chats.values()])
    if (wabaNumber === wabaNumbers.sales) world.chats.delete(id);
  expect(resolve({ customerPhoneNumber: customers.onBoth.phone })).toBe('919999999923 on 919999999901');
  expect(resolve({ customerPhoneNumber: customers.withoutChat.phone })).toBe(
    '422 The customer ending in 25 has no chat on the WABA number ending in 01',
  );
});
