import { expect, it } from 'vitest';
import { outcomes } from '../../world/messages/outcomes.ts';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { customers, whatsappGroup: group, messages, wabaNumbers } = demo;
const at = 1_000_000_000_000;
const id = '00000000-0000-4000-8000-000000000001';
const target = { from: wabaNumbers.support, to: customers.unassigned.phone, messageId: id };
const mediaUrl = 'https://example.com/';

it.each([
  ['sendWhatsappTextMessage', { text: 'Hello' }, { type: 'TEXT', text: 'Hello' }],
  [
    'sendWhatsappVideoMessage',
    { mediaUrl: `${mediaUrl}a.mp4`, caption: 'The tour' },
    { type: 'VIDEO', text: 'The tour', mediaUrl: `${mediaUrl}a.mp4` },
  ],
  ['sendWhatsappAudioMessage', { mediaUrl: `${mediaUrl}a.mp3` }, { type: 'AUDIO', text: null }],
  ['sendWhatsappImageMessage', { mediaUrl: `${mediaUrl}a.png` }, { type: 'IMAGE', content: null }],
  [
    'sendWhatsappDocumentMessage',
    { mediaUrl: `${mediaUrl}a.pdf`, filename: 'Invoice 42.pdf' },
    { type: 'DOCUMENT', content: { filename: 'Invoice 42.pdf' } },
  ],
  [
    'sendWhatsappLocationMessage',
    { latitude: 19.08, longitude: 72.7, name: 'Acme store' },
    { type: 'LOCATION', text: 'Acme store', content: { latitude: 19.08, longitude: 72.7, name: 'Acme store' } },
  ],
  [
    'sendWhatsappInteractiveMessage',
    { body: 'Tuesday?', buttons: [{ id: 'yes', title: 'Yes' }] },
    { type: 'INTERACTIVE', text: 'Tuesday?' },
  ],
  [
    'sendWhatsappInteractiveListMessage',
    { body: 'Where?', button: 'Choose', sections: [{ rows: [{ id: 'pune', title: 'Pune' }] }] },
    { type: 'INTERACTIVE_LIST', text: 'Where?' },
  ],
  [
    'sendWhatsappInteractiveMediaMessage',
    { body: 'New', mediaUrl: `${mediaUrl}a.pdf`, mediaType: 'application/pdf', buttons: [{ id: 'yes', title: 'Yes' }] },
    { type: 'INTERACTIVE_MEDIA', text: 'New', mediaUrl: `${mediaUrl}a.pdf` },
  ],
] as const)('%s answers by number and id, and writes the message into the chat', async (operation, content, stored) => {
  const { mock, send } = setupCheckedMock();
  const { status, body } = await send(operation, { body: { ...target, to: `+${target.to}`, content } });
  expect({ status, body }).toEqual({
    status: 201,
    body: { status: 'SENT', recipient: customers.unassigned.phone, messageId: id },
  });
  expect(mock.world().state().messages).toContainEqual(expect.objectContaining({ id, origin: 'USER', ...stored }));
});

it('names a group by its id', async () => {
  const { send } = setupCheckedMock();
  const { body } = await send('sendWhatsappTextMessage', { body: { groupId: group.id, content: { text: 'Hello' } } });
  expect(body).toMatchObject({ status: 'SENT', recipient: group.id });
});

it('finds a message at once, still without delivery times', async () => {
  const { send } = setupCheckedMock();
  await send('sendWhatsappTextMessage', { body: { ...target, content: { text: 'Hello' } } });
  const { body } = await send('getMessageStatus', { search: `?messageId=${id}` });
  const unknown = { sentAt: null, deliveredAt: null, readAt: null, repliedAt: null, failedAt: null };
  expect(body).toEqual({ messageId: id, ...unknown });
});

it('shows when a message was read, without a reason for a failure', async () => {
  const { body } = await setupCheckedMock().send('getMessageStatus', { search: `?messageId=${messages.order}` });
  const orderedAt = at - 94 * 60_000;
  expect(body).toEqual({
    messageId: messages.order,
    sentAt: new Date(orderedAt + 1_000).toISOString(),
    deliveredAt: new Date(orderedAt + 2_000).toISOString(),
    readAt: new Date(orderedAt + 30_000).toISOString(),
    repliedAt: null,
    failedAt: null,
  });
});

it('shows why a message failed', async () => {
  const { body } = await setupCheckedMock().send('getMessageStatus', { search: `?messageId=${messages.failed}` });
  expect(body).toMatchObject({ sentAt: null, failedReason: 'Message undeliverable', errorCode: '131026' });
});

it('does not know the messages of customers', async () => {
  const { mock, send } = setupCheckedMock();
  const inbound = mock
    .world()
    .state()
    .messages.find(({ origin }) => origin === 'CUSTOMER');
  const { status, body } = await send('getMessageStatus', { search: `?messageId=${inbound?.id}` });
  expect({ status, message: body.message }).toEqual({ status: 404, message: 'No message found with this messageId' });
});

it('charges a conversation once', async () => {
  const { send } = setupCheckedMock();
  const balances: unknown[] = [];
  for (const _send of [1, 2, 3]) {
    balances.push((await send('getWalletBalance')).body);
    await send('sendWhatsappTextMessage', { body: { ...target, messageId: undefined, content: { text: 'Hello' } } });
  }
  expect(balances).toEqual([1234.56789, 1234.26789, 1234.26789].map((balance) => ({ currencyCode: 'INR', balance })));
});

it.each([
  [422, { to: 'not a number' }],
  [400, { from: undefined, to: customers.onBoth.phone }],
  [422, { from: '919999999909' }],
  [422, { from: wabaNumbers.sales }],
  [422, { messageId: messages.order }],
  [422, { to: outcomes.blocked.phone }],
  [422, { to: outcomes.invalidNumber.phone }],
  [400, { content: { text: ' ' } }],
  [400, { content: {} }],
])('refuses by %i a text message with %j, and names no phone number in full', async (expected, change) => {
  const { send } = setupCheckedMock();
  const { status, body } = await send('sendWhatsappTextMessage', {
    body: { ...target, content: { text: 'Hello' }, ...change },
  });
  expect(status).toBe(expected);
  expect(JSON.stringify(body)).not.toMatch(/\d{7}/);
});
