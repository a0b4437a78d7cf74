import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { paymentConfigurations } = demo;
const input = {
  configurationName: paymentConfigurations.ccAvenue,
  referenceId: 'order-0001',
  items: [{ name: 'Desk lamp', amount: 934.5, quantity: 2, saleAmount: 899 }],
  discount: 50,
};

export const paymentCases: readonly Case[] = [
  {
    operation: 'generateCcAvenuePaymentLink',
    status: 201,
    because: 'the configuration has credentials',
    input: { body: input },
    answer: { paymentLink: 'https://payments.example.com/pay/order-0001', referenceId: 'order-0001' },
  },
  {
    operation: 'generateCcAvenuePaymentLink',
    status: 400,
    because: 'the configuration is unknown',
    input: { body: { ...input, configurationName: 'nothing' } },
    answer: { message: ['configurationName must be the name of a payment configuration'] },
  },
  {
    operation: 'generateCcAvenuePaymentLink',
    status: 400,
    because: 'the reference was already used',
    before: [{ operation: 'generateCcAvenuePaymentLink', input: { body: input } }],
    input: { body: input },
    answer: { message: ['referenceId must be unique: there is a payment link for it already'] },
  },
];
