import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { findChat } from '../inbox/open-chat.ts';
import { defaultOptions, type WorldOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { takeSnapshot } from '../snapshot.ts';
import { acceptMessage, type OutgoingDraft } from './accept-message.ts';
import { outcomes } from './outcomes.ts';

const now = 1_000_000_000_000;
const { customers, messages } = demo;
const wabaNumber = demo.wabaNumbers.support;
const id = '00000000-0000-4000-8000-000000000001';
const draft: OutgoingDraft = { type: 'TEXT', text: 'Hello', category: 'MARKETING' };

function setup(wallet: WorldOptions['wallet'] = 'funded') {
  const world = createWorld({ options: { ...defaultOptions, wallet }, now: () => now });
  const accept = (customerPhone: string, more: Partial<OutgoingDraft> = {}) =>
    acceptMessage(
      world,
      { wabaNumber, customerPhone, chat: findChat(world, { wabaNumber, customerPhone }) },
      { ...draft, ...more },
    );
  return { world, accept };
}

it('opens the chat with an unknown customer', () => {
  const { world, accept } = setup();
  const message = accept('919999999999');
  const chat = findChat(world, { wabaNumber, customerPhone: '919999999999' });
  expect(message).toMatchObject({ chatId: chat?.id, origin: 'USER', text: 'Hello' });
  expect(chat).toMatchObject({ lastMessage: { isInbound: false, text: 'Hello' }, lastInboundAt: null });
});

it('keeps the id that the sender chose, and generates a missing one', () => {
  const { accept } = setup();
  expect(accept(customers.assigned.phone, { id })).toMatchObject({ id });
  expect(accept(customers.assigned.phone)).toMatchObject({ id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4/) });
});

it('keeps the template and the custom data', () => {
  const more = { templateId: 'template_1', customData: { orderId: 'order_0000000001' } };
  expect(setup().accept(customers.assigned.phone, more)).toMatchObject(more);
});

it('charges nothing for a message that is never sent', () => {
  const { world, accept } = setup('empty');
  expect(isRefusal(accept(outcomes.noWhatsApp.phone))).toBe(false);
  expect(world.conversations.size).toBe(0);
});

it.each([
  ['an id that is in use', customers.assigned.phone, { id: messages.order }, 'messageId belongs to another message'],
  ['a customer who is blocked', customers.unassigned.phone, {}, 'Customer is blocked'],
  ['the phone number that counts as blocked', outcomes.blocked.phone, {}, 'Customer is blocked'],
  [
    'the phone number that counts as invalid',
    outcomes.invalidNumber.phone,
    {},
    'Recipient is not a valid phone number',
  ],
])('refuses %s and changes nothing', (_what, phone, more, message) => {
  const { world, accept } = setup();
  const customer = world.customers.get(customers.unassigned.phone);
  if (customer) world.customers.put({ ...customer, isBlocked: true });
  const before = takeSnapshot(world);
  expect(accept(phone, more)).toEqual({ kind: 'refusal', status: 422, message });
  expect(takeSnapshot(world)).toEqual(before);
});

it('refuses a message that the wallet cannot pay for, and changes nothing', () => {
  const { world, accept } = setup('empty');
  const before = takeSnapshot(world);
  expect(accept('919999999999')).toEqual({ kind: 'refusal', status: 422, message: 'Insufficient wallet balance' });
  expect(takeSnapshot(world)).toEqual(before);
});
