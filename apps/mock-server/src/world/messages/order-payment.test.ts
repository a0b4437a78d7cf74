import { expect, it } from 'vitest';
import { paymentOf } from './order-payment.ts';

const items = [{ amount: 199.5, quantity: 1 }];
const order = { referenceId: 'order 1', total: 19_950 };
const paymentLink = 'https://checkout.example.com/pay/order_1';
const upiIntentLink = 'upi://pay?pa=acme@bank';

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
