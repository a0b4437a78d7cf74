import { expect, it } from 'vitest';
import { paymentOf, totalOf } from './price-order.ts';

const items = [{ amount: 199.5, quantity: 1 }];
const order = { referenceId: 'order 1', total: 19_950 };
const paymentLink = 'https://checkout.example.com/pay/order_1';
const upiIntentLink = 'upi://pay?pa=acme@bank';

it.each([
  [{ items }, 19_950],
  [{ items: [...items, { amount: 100, saleAmount: 0.1, quantity: 3 }] }, 19_980],
  [{ items, tax: 10.05, shipping: 40, discount: 9.55 }, 24_000],
  [
    {
      items: [
        { amount: 0.1, quantity: 1 },
        { amount: 0.2, quantity: 1 },
      ],
    },
    30,
  ],
])('adds up %j to %i hundredths', (details, total) => {
  expect(totalOf(details)).toBe(total);
});

it.each([
  [
    { paymentLink, upiIntentLink, configurationName: 'acme' },
    { type: 'payment_link', link: paymentLink },
  ],
  [
    { upiIntentLink, provider: 'upi_vpa' },
    { type: 'upi_intent_link', link: upiIntentLink },
  ],
  [
    { provider: 'upi_vpa', configurationName: 'acme' },
    { type: 'upi_intent_link', link: 'upi://pay?pn=acme&tr=order+1&am=199.50&cu=INR' },
  ],
  [
    { provider: 'payu', configurationName: 'acme' },
    { type: 'payment_gateway', provider: 'payu', configurationName: 'acme' },
  ],
  [{ configurationName: 'acme' }, { type: 'payment_gateway', provider: null, configurationName: 'acme' }],
])('lets %j be paid by the first that is there of link, UPI link and gateway', (details, payment) => {
  expect(paymentOf({ items, ...details }, order)).toEqual(payment);
});
