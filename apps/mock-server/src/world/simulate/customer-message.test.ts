import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { findChat } from '../inbox/open-chat.ts';
import { sendText } from '../messages/send-free-form.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { describeWorld } from '../snapshot.ts';
import { type CustomerMessage, writeAsCustomer } from './customer-message.ts';
import type { InboundContent } from './inbound-content.ts';

const { customers, messages, wabaNumbers } = demo;
const ends = { from: customers.assigned.phone, to: wabaNumbers.support };
const hello: InboundContent = { type: 'TEXT', text: 'Hello' };

function setup() {
  let now = 1_000_000_000_000;
  const world = createWorld({ options: defaultOptions, now: () => now });
  const sent = sendText(world, { from: ends.to, to: ends.from, content: { text: 'Is it all right?' } });
  if (isRefusal(sent)) throw new Error(sent.message);
  now += 60_000;
  return {
    world,
    now,
    sent,
    receive: (change: Partial<CustomerMessage>) => writeAsCustomer(world, { ...ends, content: hello, ...change }),
    chat: () => findChat(world, { wabaNumber: ends.to, customerPhone: ends.from }),
  };
}

it('opens the window and counts as unread', () => {
  const { receive, chat, now } = setup();
  receive({});
  expect(chat()).toMatchObject({ lastInboundAt: now, unreadCount: 1, lastMessage: { isInbound: true, text: 'Hello' } });
});

it('takes a reaction for no message: it opens no window, is not unread and answers nothing', () => {
  const { world, receive, chat, sent } = setup();
  const before = chat();
  receive({ content: { type: 'REACTION', emoji: '👍' }, repliesTo: sent.id });
  expect({ ...chat(), updatedAt: before?.updatedAt }).toEqual(before);
  expect(world.messages.get(sent.id)?.delivery.repliedAt).toBeNull();
});

it('marks the message that is answered as read and replied', () => {
  const { world, receive, sent, now } = setup();
  receive({ repliesTo: sent.id });
  expect(world.messages.get(sent.id)?.delivery).toMatchObject({ repliedAt: now, readAt: sent.delivery.readAt });
});

it('answers what the customer wrote before without a delivery of it', () => {
  const { world, receive } = setup();
  const first = receive({});
  const id = isRefusal(first) ? '' : first.id;
  receive({ repliesTo: id });
  expect(world.messages.get(id)?.delivery.repliedAt).toBeNull();
});

it('keeps the name of a known customer, and takes a new one', () => {
  const { world, receive } = setup();
  const name = () => world.customers.get(ends.from)?.name;
  const before = name();
  receive({});
  expect(name()).toBe(before);
  expect(before).toBeTruthy();
  receive({ name: 'Asha' });
  receive({});
  expect(name()).toBe('Asha');
});

it('keeps which message is answered, also one that the customer wrote', () => {
  const { receive, sent } = setup();
  const first = receive({});
  expect(first).toMatchObject({ repliesTo: null });
  expect(receive({ repliesTo: sent.id })).toMatchObject({ repliesTo: sent.id });
  const id = isRefusal(first) ? '' : first.id;
  expect(receive({ repliesTo: id })).toMatchObject({ repliesTo: id });
});

it.each<[InboundContent, string | null, string | null]>([
  [{ type: 'IMAGE', mediaUrl: 'http://h/a', caption: 'A receipt' }, 'A receipt', 'http://h/a'],
  [{ type: 'IMAGE', mediaUrl: 'http://h/a' }, null, 'http://h/a'],
  [{ type: 'ORDER', items: [], text: 'Two, please' }, 'Two, please', null],
  [{ type: 'ORDER', items: [] }, null, null],
  [{ type: 'LOCATION', latitude: 1, longitude: 2 }, null, null],
])('keeps the text of %j', (content, text, mediaUrl) => {
  expect(setup().receive({ content })).toMatchObject({ text, mediaUrl });
});

it.each<[Partial<CustomerMessage>, number, string]>([
  [{ from: '12' }, 400, 'from must be a phone number with its country code'],
  [{ to: undefined }, 404, 'to is missing: name one of the WABA numbers of the account'],
  [{ from: customers.blocked.phone }, 409, 'The customer is blocked'],
  [{ repliesTo: 'nothing' }, 404, 'repliesTo must be the id of a message in the chat'],
  [{ repliesTo: messages.order }, 404, 'repliesTo must be the id of a message in the chat'],
  [{ from: '919999999960', repliesTo: 'nothing' }, 404, 'repliesTo must be the id of a message in the chat'],
])('refuses %j and changes nothing', (change, status, message) => {
  const { world, receive } = setup();
  const before = describeWorld(world);
  expect(receive(change)).toEqual({ kind: 'refusal', status, message });
  expect(describeWorld(world)).toEqual(before);
});
