import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

export const walletCases: readonly Case[] = [
  {
    operation: 'getWalletBalance',
    status: 200,
    because: 'nothing was spent yet',
    answer: { currencyCode: 'INR', balance: 1234.56789 },
  },
  {
    operation: 'getWalletBalance',
    status: 201,
    because: 'a message was paid for and the world responds like the guide',
    before: [
      {
        operation: 'sendWhatsappTextMessage',
        input: { body: { to: demo.customers.assigned.phone, content: { text: 'Hello' } } },
      },
    ],
    world: { successStatus: 'guide' },
    answer: { balance: 1234.26789 },
  },
];
