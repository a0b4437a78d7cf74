import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';
import { exampleInput } from '../example-input.ts';

const { customers, order, wabaNumbers } = demo;

const orderStatusBody = {
  ...exampleInput('sendWhatsappOrderStatusMessage').body,
  from: wabaNumbers.sales,
  to: customers.onBoth.phone,
  content: { body: 'On its way', orderStatus: { referenceId: order.referenceId, status: 'shipped' } },
};
const orderCases: readonly Case[] = [
  {
    operation: 'sendWhatsappOrderMessage',
    status: 422,
    because: 'the reference belongs to another order',
    input: {
      body: {
        ...exampleInput('sendWhatsappOrderMessage').body,
        content: {
          body: 'Pay',
          orderDetails: {
            configurationName: 'acme_payments',
            referenceId: order.referenceId,
            items: [{ name: 'Runner 2', amount: 20, quantity: 1 }],
          },
        },
      },
    },
    answer: { message: 'referenceId belongs to another order' },
  },
  {
    operation: 'sendWhatsappOrderStatusMessage',
    status: 201,
    because: 'the customer has the order',
    input: { body: orderStatusBody },
    answer: { status: 'SENT', recipient: customers.onBoth.phone },
  },
  {
    operation: 'sendWhatsappOrderStatusMessage',
    status: 201,
    because: 'the order was just sent',
    before: [{ operation: 'sendWhatsappOrderMessage', input: exampleInput('sendWhatsappOrderMessage') }],
    input: {
      body: {
        from: wabaNumbers.support,
        to: customers.unassigned.phone,
        content: { body: 'On its way', orderStatus: { referenceId: 'order_0000000001', status: 'shipped' } },
      },
    },
    answer: { status: 'SENT', recipient: customers.unassigned.phone },
  },
  {
    operation: 'sendWhatsappOrderStatusMessage',
    status: 400,
    because: 'nobody is named',
    input: { body: { content: orderStatusBody.content } },
  },
  {
    operation: 'sendWhatsappOrderStatusMessage',
    status: 422,
    because: 'the customer does not have the order',
    input: { body: { ...orderStatusBody, to: customers.salesOnly.phone } },
    answer: { message: 'Order not found' },
  },
];

const rows = Array.from({ length: 6 }, (_, position) => ({ id: `row_${position}`, title: 'Row' }));
const interactiveCases: readonly Case[] = [
  {
    operation: 'sendWhatsappInteractiveListMessage',
    status: 400,
    because: 'two sections have 12 rows in total',
    input: {
      body: {
        ...exampleInput('sendWhatsappInteractiveListMessage').body,
        content: {
          body: 'Where?',
          button: 'Choose',
          sections: [{ rows }, { rows: rows.map((row) => ({ ...row, id: `other_${row.id}` })) }],
        },
      },
    },
    answer: { message: ['sections must contain no more than 10 rows altogether'] },
  },
  {
    operation: 'sendWhatsappInteractiveMessage',
    status: 400,
    because: 'two buttons have the same id',
    input: {
      body: {
        ...exampleInput('sendWhatsappInteractiveMessage').body,
        content: {
          body: 'Tuesday?',
          buttons: [
            { id: 'yes', title: 'Yes' },
            { id: 'yes', title: 'Sure' },
          ],
        },
      },
    },
    answer: { message: ['buttons must have different ids'] },
  },
  {
    operation: 'sendWhatsappInteractiveMediaMessage',
    status: 400,
    because: 'two buttons under a picture have the same id',
    input: {
      body: {
        ...exampleInput('sendWhatsappInteractiveMediaMessage').body,
        content: {
          body: 'Which one?',
          mediaUrl: 'https://example.com/shoe.jpeg',
          mediaType: 'image/jpeg',
          buttons: [
            { id: 'yes', title: 'Yes' },
            { id: 'yes', title: 'Sure' },
          ],
        },
      },
    },
    answer: { message: ['buttons must have different ids'] },
  },
];

/** Refusals that are specific to buttons, lists and orders, and the status of orders. */
export const interactiveMessageCases: readonly Case[] = [...orderCases, ...interactiveCases];
