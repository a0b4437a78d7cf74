import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { agents, customers, wabaNumbers } = demo;
const unknown = '919999999999';
const exportInput = {
  customerPhoneNumber: customers.assigned.phone,
  wabaNumber: wabaNumbers.support,
  startDate: '14-05-2024',
  endDate: '20-05-2024',
  includeMedia: true,
};
const chat = { wabaNumber: wabaNumbers.support, customerNumber: customers.assigned.phone };
const ends = { from: wabaNumbers.support, to: customers.assigned.phone };

export const chatMessageCases: readonly Case[] = [
  {
    operation: 'exportChats',
    status: 201,
    because: 'the chat and the days exist',
    input: { body: exportInput },
    answer: { success: true },
  },
  {
    operation: 'exportChats',
    status: 400,
    because: 'the last day is before the first',
    input: { body: { ...exportInput, endDate: '13-05-2024' } },
    answer: { message: ['endDate must not be before startDate'] },
  },
  {
    operation: 'getChatMessages',
    status: 200,
    because: 'the chat has messages, newest first',
    input: { query: chat },
    answer: {
      messages: [
        { messageOriginType: 'USER', senderUser: { name: `${agents.owner.name} (Public API)` }, readCount: 1 },
        { messageOriginType: 'CUSTOMER', senderUser: { name: null }, totalCount: 2 },
      ],
    },
  },
  {
    operation: 'getChatMessages',
    status: 200,
    because: 'the world formats messages like the reference',
    input: { query: chat },
    world: { chatMessages: { form: 'reference' } },
    answer: {
      success: true,
      messages: [
        { sender: wabaNumbers.support, recipient: customers.assigned.phone, status: 'read' },
        { sender: customers.assigned.phone, recipient: wabaNumbers.support },
      ],
    },
  },
  {
    operation: 'getChatMessages',
    status: 201,
    because: 'no message was sent on those days, and the world responds like the guides',
    input: { query: { ...chat, endDate: '01-01-2024' } },
    world: { successStatus: 'guide' },
    answer: { messages: [] },
  },
  {
    operation: 'getChatMessages',
    status: 400,
    because: 'a date has another format',
    input: { query: { ...chat, startDate: '2024-01-01' } },
  },
  {
    operation: 'getChatMessages',
    status: 404,
    because: 'the two have no chat',
    input: { query: { ...chat, wabaNumber: wabaNumbers.sales } },
    answer: { message: 'Chat or waba number not found' },
  },
  {
    operation: 'clearChatMessages',
    status: 200,
    because: 'the chat has messages',
    input: { body: ends },
    answer: { success: true, message: 'Added in queue for deletion.' },
  },
  {
    operation: 'clearChatMessages',
    status: 200,
    because: 'the two have no chat',
    input: { body: { ...ends, from: wabaNumbers.sales } },
    answer: { success: true },
  },
  {
    operation: 'clearChatMessages',
    status: 400,
    because: 'no customer is named',
    input: { body: { from: ends.from } },
  },
  {
    operation: 'clearChatMessages',
    status: 404,
    because: 'nobody has this phone number',
    input: { body: { ...ends, to: unknown } },
    answer: { message: 'Customer not found' },
  },
];
