import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { agents, customers, wabaNumbers } = demo;
const at = 1_000_000_000_000;
const search = `?wabaNumber=${wabaNumbers.support}&customerNumber=${customers.assigned.phone}`;
const ends = { from: wabaNumbers.support, to: customers.assigned.phone };

it('sends every property of a message in the form that integrators have seen', async () => {
  const { body } = await setupCheckedMock().send('getChatMessages', { search });
  const common = {
    id: expect.any(String),
    erroredCount: 0,
    templateId: null,
    repliesCount: 0,
    unreadCount: 0,
    noResponseCount: 0,
    isFromAd: false,
    messageMetadata: { status: null },
    linkAnalytics: null,
    integrationId: 'intg_0000000001',
    integrationDisplayName: 'Acme Support',
    integrationWabaNumber: wabaNumbers.support,
    quickActionButtonStats: [],
    cardButtonStats: [],
    totalCount: 2,
  };
  expect(body).toEqual({
    messages: [
      {
        ...common,
        sentCount: 1,
        deliveryCount: 1,
        readCount: 1,
        message: { text: 'Your order is on its way.', messageType: 'text' },
        messageOriginType: 'USER',
        senderUser: { id: null, name: `${agents.owner.name} (Public API)`, imageUrl: '', phoneNumber: null },
        messageTime: at - 20 * 60_000,
      },
      {
        ...common,
        sentCount: 0,
        deliveryCount: 0,
        readCount: 0,
        message: { text: 'Hello, is my order ready?', messageType: 'text' },
        messageOriginType: 'CUSTOMER',
        senderId: 'customer_0000000022',
        senderUser: { id: null, name: null, imageUrl: '', phoneNumber: null },
        messageTime: at - 30 * 60_000,
      },
    ],
  });
});

it('sends messages in the form of the reference where the world is set to that', async () => {
  const { body } = await setupCheckedMock({ chatMessages: { form: 'reference' } }).send('getChatMessages', { search });
  expect(body).toMatchObject({
    success: true,
    messages: [
      {
        sender: wabaNumbers.support,
        recipient: customers.assigned.phone,
        message: 'Your order is on its way.',
        mediaUrl: '',
        timestamp: new Date(at - 20 * 60_000).toISOString(),
        status: 'read',
      },
      { sender: customers.assigned.phone, status: 'delivered' },
    ],
  });
});

it('lists no messages of a chat that was cleared', async () => {
  const { send } = setupCheckedMock({ progress: { deletions: 'immediate' } });
  expect((await send('clearChatMessages', { body: ends })).body).toEqual({
    success: true,
    message: 'Added in queue for deletion.',
  });
  expect((await send('getChatMessages', { search })).body).toEqual({ messages: [] });
});

it('answers an export with a flag, and keeps the export', async () => {
  const { mock, send } = setupCheckedMock();
  const body = {
    customerPhoneNumber: customers.assigned.phone,
    wabaNumber: wabaNumbers.support,
    includeMedia: true,
    startDate: '01-09-2001',
    endDate: '09-09-2001',
  };
  expect((await send('exportChats', { body })).body).toEqual({ success: true });
  expect(mock.world().state().exports.at(-1)).toMatchObject({
    customerPhone: customers.assigned.phone,
    includesMedia: true,
  });
});

it.each(['2024-01-01', '1-1-2024', '32-01-2024', '01-13-2024', ''])('refuses %j as a day', async (day) => {
  const { status } = await setupCheckedMock().send('getChatMessages', { search: `${search}&startDate=${day}` });
  expect(status).toBe(400);
});
