import { expect, it } from 'vitest';
import { messageWith } from '../thread/chat-message.fixture.ts';
import type { Activity, ChatMessage } from '../thread/chat-message.ts';
import { describeActivity, describeMessage, describeStatus, nameOfMessage } from './describe-message.ts';

const asha = { name: 'Asha Rao', phone: '919999999912' };
const at = new Date(2026, 10, 30, 9, 5).getTime();

it.each<[string, Partial<ChatMessage>]>([
  ['Ravi Kumar, 09:05: Hello', { text: 'Hello' }],
  ['API or bot, 09:05: Hello. Read', { text: 'Hello', origin: 'USER', status: 'READ' }],
  ['Asha Rao, 09:05: Hello. Pending', { text: 'Hello', origin: 'USER', member: asha, status: 'PENDING' }],
  ['Asha Rao, 09:05: Hello', { text: 'Hello', participant: asha }],
])('%s', (expected, fields) => {
  expect(nameOfMessage(messageWith({ id: 'a', createdAt: at, ...fields }), 'Ravi Kumar')).toBe(expected);
});

it.each<[string, Partial<ChatMessage>]>([
  ['Picture: a.png. Our prices', { type: 'IMAGE', mediaUrl: 'https://acme.example/a.png', text: 'Our prices' }],
  [
    'Tuesday? Buttons: Yes, No',
    { type: 'INTERACTIVE', text: 'Tuesday?', content: { buttons: [{ title: 'Yes' }, { title: 'No' }] } },
  ],
  ['Location: Shop', { type: 'LOCATION', text: null, content: { latitude: 1, longitude: 2, name: 'Shop' } }],
  ['Location: 1, 2', { type: 'LOCATION', text: null, content: { latitude: 1, longitude: 2 } }],
  ['Contacts: Asha', { type: 'CONTACTS', text: null, content: { contacts: [{ name: { formatted_name: 'Asha' } }] } }],
  ['Where? List: Choose', { type: 'INTERACTIVE_LIST', text: 'Where?', content: { button: 'Choose', sections: [{}] } }],
  ['Reply to a flow, size: 42', { type: 'FLOW', text: null, content: { flowResponse: [{ id: 'size', value: '42' }] } }],
])('describes a message as: %s', (expected, fields) => {
  expect(describeMessage(messageWith({ id: 'a', ...fields }))).toBe(expected);
});

it.each([
  'Shall we look?',
  'We look.',
  'Look!',
  'Well…',
  'Choose:',
  'He said "Look!"',
  'क्या देखें।',
  '見ますか？',
  'Look? ',
])('puts no full stop after %j', (text) => {
  const buttons = messageWith({ id: 'a', type: 'INTERACTIVE', text, content: { buttons: [{ title: 'Yes' }] } });
  expect(describeMessage(buttons)).toBe(`${text.trim()} Buttons: Yes`);
  expect(nameOfMessage(messageWith({ id: 'a', createdAt: at, text, status: 'READ' }), 'Ravi')).toBe(
    `Ravi, 09:05: ${text.trim()} Read`,
  );
});

it.each(['Prices', 'Prices (all)', 'Prices 👍', '50%'])('puts a full stop after %j', (text) => {
  const buttons = messageWith({ id: 'a', type: 'INTERACTIVE', text, content: { buttons: [{ title: 'Yes' }] } });
  expect(describeMessage(buttons)).toBe(`${text}. Buttons: Yes`);
});

it.each<[string, Partial<ChatMessage>]>([
  ['', { status: null }],
  ['Delivered', { status: 'DELIVERED' }],
  ['Failed', { status: 'FAILED' }],
  ['Failed: Message undeliverable', { status: 'FAILED', failure: { reason: 'Message undeliverable', code: '' } }],
  [
    'Failed: Message undeliverable (131026)',
    { status: 'FAILED', failure: { reason: 'Message undeliverable', code: '131026' } },
  ],
])('describes a status as: %s', (expected, fields) => {
  expect(describeStatus(messageWith({ id: 'a', ...fields }))).toBe(expected);
});

it.each<[string, Partial<Activity>]>([
  ['Asha Rao assigned by API', { event: 'ASSIGNED', subject: asha }],
  ['Asha Rao unassigned by Asha Rao', { event: 'UNASSIGNED', subject: asha, actor: asha }],
  ['Asha Rao assigned by Sales bot', { event: 'ASSIGNED', subject: asha, actor: { bot: 'Sales bot' } }],
  ['Tag vip added by API', { event: 'TAG_ADDED', tag: 'vip' }],
  ['Asha Rao assigned by Round robin', { event: 'ASSIGNED', subject: asha, actor: { bot: 'Round robin' } }],
  ['Closed by Asha Rao', { event: 'CLOSED', actor: asha }],
])('describes what was done to a chat as: %s', (expected, fields) => {
  expect(describeActivity({ event: 'CLOSED', actor: 'API', subject: null, tag: null, ...fields })).toBe(expected);
});
