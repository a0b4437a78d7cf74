import { expect, it } from 'vitest';
import { summarizeChat } from '../ai-summaries/summarize.ts';
import { createWorld } from '../create-world.ts';
import { addMessage } from '../inbox/add-message.ts';
import { listChats } from '../inbox/list-chats.ts';
import { findChat, openChat } from '../inbox/open-chat.ts';
import { sendText } from '../messages/send-free-form.ts';
import { defaultOptions, expectOptions, type WorldOptions } from '../options.ts';
import { runDue } from '../plans/run-due.ts';
import { demo } from '../seed/demo.ts';
import { clearMessages, deleteCustomers } from './deletions.ts';

const { customers, wabaNumbers } = demo;
const { phone } = customers.onBoth;
const startedAt = 1_000_000_000_000;
const delayMs = 5_000;

function setup(options: WorldOptions = defaultOptions) {
  let now = startedAt;
  const world = createWorld({ options, now: () => now });
  const wait = (ms: number) => {
    now += ms;
    runDue(world);
  };
  return { world, wait };
}

it('keeps a customer until the deletion is due, and then removes everything in the chats too', () => {
  const { world, wait } = setup();
  const chat = openChat(world, { wabaNumber: wabaNumbers.support, customerPhone: phone });
  const [message] = world.messages.list('ofChat', chat.id);
  const note = { id: 'note_1', chatId: chat.id, text: 'x', entities: [], createdBy: '', updatedBy: '' };
  world.notes.put({ ...note, createdAt: startedAt, updatedAt: startedAt });
  expect(deleteCustomers(world, [phone])).toEqual({ found: [phone], notFound: [] });
  wait(delayMs - 1);
  expect(world.customers.has(phone)).toBe(true);
  wait(1);
  expect(world.customers.has(phone)).toBe(false);
  expect([...world.chats.list('ofCustomer', phone)]).toEqual([]);
  expect(world.messages.get(message?.id ?? '')).toBeUndefined();
  expect(world.notes.has(note.id)).toBe(false);
  expect(listChats(world, { limit: 100 })).toMatchObject({ chats: { length: 12 } });
  expect(world.deletions.size).toBe(0);
});

it('deletes at once in a world whose deletions are immediate', () => {
  const { world, wait } = setup(expectOptions({ progress: { deletions: 'immediate' } }, defaultOptions));
  deleteCustomers(world, [phone]);
  wait(0);
  expect(world.customers.has(phone)).toBe(false);
  expect(world.deletions.size).toBe(0);
});

it('deletes known customers and reports unknown ones', () => {
  const { world } = setup();
  const numbers = ['+91 99999 99923', '919999999999', phone];
  expect(deleteCustomers(world, numbers)).toEqual({ found: ['+91 99999 99923', phone], notFound: ['919999999999'] });
  expect(world.deletions.size).toBe(1);
});

it('refuses an invalid phone number and deletes no one', () => {
  const { world } = setup();
  expect(deleteCustomers(world, [phone, '12'])).toMatchObject({ status: 400 });
  expect(world.deletions.size).toBe(0);
});

it('creates a new customer for a deleted phone number', () => {
  const { world, wait } = setup();
  const before = world.customers.get(phone)?.id;
  deleteCustomers(world, [phone]);
  wait(delayMs);
  openChat(world, { wabaNumber: wabaNumbers.support, customerPhone: phone });
  wait(delayMs);
  expect(world.customers.get(phone)?.id).not.toBe(before);
  expect(world.customers.has(phone)).toBe(true);
});

it.each(['calls', 'callPermissions', 'broadcastMembers', 'conversations', 'orders', 'digests'] as const)(
  'leaves no %s of the customers behind',
  (name) => {
    const { world, wait } = setup();
    sendText(world, { from: wabaNumbers.sales, to: phone, content: { text: 'Hello' } });
    const today = Math.floor(startedAt / 86_400_000) * 86_400_000;
    const days = { startsAt: today, lastDayAt: today };
    summarizeChat(world, { wabaNumber: wabaNumbers.sales, customerNumber: phone, ...days });
    expect(world[name].size).toBeGreaterThan(0);
    deleteCustomers(world, [...world.customers.keys()]);
    wait(delayMs);
    expect([...world[name].values()]).toEqual([]);
  },
);

it('clears the messages before the request, but none after it', () => {
  const { world, wait } = setup();
  const ends = { wabaNumber: wabaNumbers.support, customerPhone: phone };
  const chat = openChat(world, ends);
  clearMessages(world, { from: `+${ends.wabaNumber}`, to: phone });
  expect(world.messages.count('ofChat', chat.id)).toBe(2);
  wait(1);
  const later = addMessage(world, chat, { origin: 'CUSTOMER', type: 'TEXT', text: 'Still there?' });
  wait(delayMs);
  expect([...world.messages.list('ofChat', chat.id)]).toEqual([later]);
  clearMessages(world, { from: ends.wabaNumber, to: phone });
  wait(delayMs);
  expect(findChat(world, ends)).toMatchObject({
    lastMessage: { text: '' },
    unreadCount: 0,
    lastInboundAt: startedAt + 1,
  });
});

it.each([
  [
    { from: '919999999999', to: phone },
    { status: 404, message: 'WABA number not found' },
  ],
  [
    { from: wabaNumbers.support, to: '919999999999' },
    { status: 404, message: 'Customer not found' },
  ],
  [{ from: wabaNumbers.support, to: customers.withoutChat.phone }, {}],
])('answers the clearing of %j, which has no chat, by %j', (ends, expected) => {
  const { world } = setup();
  expect(clearMessages(world, ends)).toMatchObject(expected);
  expect(world.deletions.size).toBe(0);
});
