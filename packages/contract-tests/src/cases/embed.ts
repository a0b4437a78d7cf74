import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { customers, wabaNumbers } = demo;
const input = { phone: customers.onBoth.phone, wabaNumber: wabaNumbers.sales };

export const embedCases: readonly Case[] = [
  {
    operation: 'getEmbedUrl',
    status: 200,
    because: 'the customer and the channel are known',
    input: { body: input },
    answer: {
      url: 'https://web.doubletick.io/embed/conversations/intg_0000000002/customer_0000000023?showChatListPanel=false&showCustomerDetails=false&showSidebar=false',
    },
  },
  {
    operation: 'getEmbedUrl',
    status: 400,
    because: 'the phone number is too short',
    input: { body: { phone: '12' } },
    gatewayProblem: 'invalid-body',
    answer: { message: ['phone must be a valid phone number'] },
  },
  {
    operation: 'getEmbedUrl',
    status: 404,
    because: 'the channel is unknown',
    input: { body: { ...input, integrationId: 'intg_9' } },
    answer: { message: 'No connected WhatsApp integration found' },
  },
];
