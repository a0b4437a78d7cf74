import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { takeSnapshot } from '../snapshot.ts';
import { paymentOf, sendOrder, sendOrderStatus } from './send-order.ts';

const { customers, order: demoOrder, wabaNumbers } = demo;
const target = { from: wabaNumbers.support, to: customers.unassigned.phone };
const details = { configurationName: 'acme', referenceId: 'order_1', items: [{ amount: 20, quantity: 2 }] };

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  return {
    world,
    sendOrder: (changes: object = {}, header?: { link: string }) =>
      sendOrder(world, { ...target, content: { body: 'Pay', orderDetails: { ...details, ...changes }, header } }),
    sendStatus: (changes: object = {}, referenceId: string = demoOrder.referenceId) =>
      sendOrderStatus(world, {
        from: wabaNumbers.sales,
        to: customers.onBoth.phone,
        ...changes,
        content: { body: 'On its way', orderStatus: { referenceId, status: 'shipped' } },
      }),
  };
}

it('keeps an order under its reference', () => {
  const { world, sendOrder } = setup();
  const message = sendOrder();
  expect(world.orders.get('order_1')).toMatchObject({
    messageId: 'id' in message && message.id,
    status: 'pending',
    currencyCode: 'INR',
    total: 4_000,
  });
});

it('generates a missing reference', () => {
  const { world, sendOrder } = setup();
  const known = world.orders.size;
  sendOrder({ referenceId: undefined });
  expect([...world.orders.keys()].slice(known)).toEqual([expect.stringMatching(/^order_\w{10}$/)]);
});

it.each([
  [{ referenceId: demoOrder.referenceId }, undefined, 422, 'referenceId belongs to another order'],
  [{ discount: 41 }, undefined, 422, 'The total of the order is not a possible amount'],
  [{ items: [{ amount: 1e308, quantity: 100 }] }, undefined, 422, 'The total of the order is not a possible amount'],
  [{}, 'https://example.com/tour.mp4', 422, 'invalid file type for image: video/mp4'],
  [{}, 'thumbnail', 400, 'The URL of the image must be a URL address'],
])('refuses an order with %j and the header %s and changes nothing', (changes, link, status, message) => {
  const { world, sendOrder } = setup();
  const before = takeSnapshot(world);
  expect(sendOrder(changes, link === undefined ? undefined : { link })).toEqual({ kind: 'refusal', status, message });
  expect(takeSnapshot(world)).toEqual(before);
});

it('updates the status of an order', () => {
  const { world, sendStatus } = setup();
  expect(isRefusal(sendStatus())).toBe(false);
  expect(world.orders.get(demoOrder.referenceId)).toMatchObject({ status: 'shipped' });
});

it.each([
  ['an unknown reference', {}, 'order_unknown'],
  ['the order of another WABA number', { from: wabaNumbers.support }, demoOrder.referenceId],
  ['the order of another customer', { to: customers.salesOnly.phone }, demoOrder.referenceId],
  ['a customer without a chat', { to: customers.withoutChat.phone }, demoOrder.referenceId],
])('refuses the status of %s and changes nothing', (_what, changes, referenceId) => {
  const { world, sendStatus } = setup();
  const before = takeSnapshot(world);
  expect(sendStatus(changes, referenceId)).toEqual({ kind: 'refusal', status: 422, message: 'Order not found' });
  expect(takeSnapshot(world)).toEqual(before);
});

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
])('pays %j by the first that is given of link, UPI link and gateway', (details, payment) => {
  expect(paymentOf({ items, ...details }, order)).toEqual(payment);
});
