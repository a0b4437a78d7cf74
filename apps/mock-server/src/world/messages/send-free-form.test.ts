import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { addMessage } from '../inbox/add-message.ts';
import { openChat } from '../inbox/open-chat.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { takeSnapshot } from '../snapshot.ts';
import { outcomes } from './outcomes.ts';
import { sendFreeForm } from './send-free-form.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const { support, sales } = wabaNumbers;
const day = 24 * 60 * 60 * 1000;
const closed = {
  kind: 'refusal',
  status: 422,
  message: 'Chat window is closed. To send message to closed window please send template message',
};

function setup() {
  let now = 1_000_000_000_000;
  const world = createWorld({ options: defaultOptions, now: () => now });
  return {
    world,
    wait(ms: number) {
      now += ms;
    },
    send: (target: object) => sendFreeForm(world, target, { type: 'TEXT', text: 'Hello' }),
  };
}

it.each([
  ['the customer wrote minutes ago', { from: support, to: customers.unassigned.phone }, true],
  ['the customer wrote to another WABA number', { from: support, to: customers.salesOnly.phone }, false],
  ['the customer wrote days ago', { from: sales, to: customers.salesOnly.phone }, false],
  ['the customer has no chat', { from: support, to: customers.withoutChat.phone }, false],
  ['the phone number is unknown', { from: support, to: '919999999999' }, false],
  ['the phone number has a fixed outcome', { from: support, to: outcomes.slow.phone }, true],
  ['it goes to a WhatsApp group', { groupId: group.id }, true],
])('where %s: sent is %s', (_when, target, isSent) => {
  const { world, send } = setup();
  const before = takeSnapshot(world);
  const outcome = send(target);
  expect(!isRefusal(outcome)).toBe(isSent);
  if (!isSent) {
    expect(outcome).toEqual(closed);
    expect(takeSnapshot(world)).toEqual(before);
  }
});

it('keeps the window open for exactly 24 hours after the customer wrote', () => {
  const { world, send, wait } = setup();
  const target = { from: support, to: customers.withoutChat.phone };
  const chat = openChat(world, { wabaNumber: support, customerPhone: customers.withoutChat.phone });
  addMessage(world, chat, { origin: 'CUSTOMER', type: 'TEXT', text: 'Hello' });
  wait(day - 1);
  expect(isRefusal(send(target))).toBe(false);
  wait(1);
  expect(send(target)).toEqual(closed);
});

it('does not open a window by writing to the customer', () => {
  const { send, world } = setup();
  openChat(world, { wabaNumber: support, customerPhone: customers.withoutChat.phone });
  expect(send({ from: support, to: customers.withoutChat.phone })).toEqual(closed);
});
