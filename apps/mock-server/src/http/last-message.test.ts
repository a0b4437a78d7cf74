import type { OperationId } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { demo } from '../world/seed/demo.ts';
import type { Simulation } from '../world/simulate/simulation.ts';
import { setupCheckedMock } from './checked-mock.fixture.ts';

const { agents, customers, templates, wabaNumbers } = demo;
const { phone } = customers.assigned;
const ends = { from: wabaNumbers.support, to: phone };
const content = (value: object) => ({ body: { ...ends, content: value } });

function setup() {
  const { mock, send } = setupCheckedMock();
  const lastMessage = async () => {
    const { body } = await send('getChatList', { search: '?limit=100' });
    const chats = body.chats as { phoneNumber: string; wabaNumber: string; lastMessage: object }[]; // the document has it
    return chats.find((one) => one.phoneNumber === phone && one.wabaNumber === wabaNumbers.support)?.lastMessage;
  };
  return { mock, send, lastMessage };
}

const mediaUrl = (name: string) => ({ mediaUrl: `https://acme.example/${name}` });
const sends: [OperationId, { body: object }, string, string][] = [
  ['sendWhatsappTextMessage', content({ text: 'Hello' }), 'TEXT', 'Hello'],
  ['sendWhatsappImageMessage', content({ ...mediaUrl('a.png'), caption: 'Shoes' }), 'IMAGE', 'Shoes'],
  ['sendWhatsappVideoMessage', content(mediaUrl('a.mp4')), 'VIDEO', 'VIDEO'],
  ['sendWhatsappAudioMessage', content(mediaUrl('a.mp3')), 'AUDIO', 'AUDIO'],
  ['sendWhatsappDocumentMessage', content(mediaUrl('a.pdf')), 'DOCUMENT', 'DOCUMENT'],
  ['sendWhatsappLocationMessage', content({ latitude: 1, longitude: 2, name: 'Shop' }), 'LOCATION', 'Shop'],
  [
    'sendWhatsappTemplateMessages',
    { body: { messages: [{ ...ends, content: { templateName: templates.plain.name, language: 'en' } }] } },
    'TEMPLATE',
    'Welcome to Acme! How can we help?',
  ],
];

it.each(sends)('shows a message of %s as the last one, with its type', async (id, request, messageType, text) => {
  const { send, lastMessage } = setup();
  await send(id, request);
  expect(await lastMessage()).toEqual({ messageType, messageOriginType: 'USER', text });
});

const inbound: [Extract<Simulation, { type: 'CUSTOMER_MESSAGE' }>['content'], string][] = [
  [{ type: 'TEXT', text: 'Hi' }, 'Hi'],
  [{ type: 'STICKER', mediaUrl: 'https://acme.example/a.webp' }, 'STICKER'],
  [{ type: 'BUTTON', text: 'Yes', payload: 'yes', id: '1' }, 'Yes'],
  [{ type: 'LIST_REPLY', id: '1', text: 'Large' }, 'Large'],
  [{ type: 'LOCATION', latitude: 1, longitude: 2 }, 'LOCATION'],
  [{ type: 'AD_CLICK', text: 'Info', sourceUrl: 'https://acme.example', headline: 'Sale' }, 'Info'],
];

it.each(inbound)('shows what a customer sent as the last message: %j', async (sent, text) => {
  const { mock, lastMessage } = setup();
  mock.world().simulate({ type: 'CUSTOMER_MESSAGE', from: phone, to: ends.from, content: sent });
  expect(await lastMessage()).toEqual({ messageType: sent.type, messageOriginType: 'CUSTOMER', text });
});

it('passes over reactions and calls, and shows what was before them', async () => {
  const { mock, lastMessage } = setup();
  const from = phone;
  mock.world().simulate({ type: 'MEMBER_MESSAGE', from: agents.lead.phone, to: phone, text: 'Thanks' });
  const before = await lastMessage();
  mock.world().simulate({ type: 'CUSTOMER_MESSAGE', from, to: ends.from, content: { type: 'REACTION', emoji: '👍' } });
  mock.world().simulate({ type: 'CALL', from, to: ends.from });
  expect(before).toEqual({ messageType: 'TEXT', messageOriginType: 'USER', text: 'Thanks' });
  expect(await lastMessage()).toEqual(before);
});

it('has no kind and no origin for a chat without messages', async () => {
  const { mock, send, lastMessage } = setup();
  mock.world().reset({ progress: { deletions: 'immediate' } });
  await send('clearChatMessages', { body: ends });
  expect(await lastMessage()).toEqual({ messageType: null, messageOriginType: null, text: '' });
});

it('agrees with the chats of the demo about who wrote last, and what', async () => {
  const { mock, send } = setup();
  const { body } = await send('getChatList', { search: '?limit=100' });
  const rows = new Map(
    mock
      .world()
      .state()
      .chats.map((row) => [`${row.updatedAt} ${row.wabaNumber}`, row]),
  );
  const listed = body.chats as { chatUpdatedTime: number; wabaNumber: string; lastMessage: Record<string, unknown> }[]; // as above
  for (const { chatUpdatedTime, wabaNumber, lastMessage } of listed) {
    const row = rows.get(`${chatUpdatedTime} ${wabaNumber}`);
    expect(lastMessage).toMatchObject({ text: row?.lastMessage.text });
    expect(lastMessage.messageOriginType === 'CUSTOMER').toBe(row?.lastMessage.isInbound);
  }
});
