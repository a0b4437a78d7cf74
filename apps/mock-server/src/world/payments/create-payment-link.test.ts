import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { createPaymentLink } from './create-payment-link.ts';

const { paymentConfigurations } = demo;
const lamp = { amount: 934.5, quantity: 2, saleAmount: 899 };
const request = { configurationName: paymentConfigurations.ccAvenue, referenceId: 'order-0001', items: [lamp] };

it('keeps the reference that is sent, and generates a missing one', () => {
  const world = createWorld({ options: defaultOptions, now: () => 5 });
  expect(createPaymentLink(world, request)).toEqual({
    referenceId: 'order-0001',
    configurationName: paymentConfigurations.ccAvenue,
    totalPaise: 179_800,
    url: 'https://payments.example.com/pay/order-0001',
    createdAt: 5,
  });
  const { referenceId: _, ...withoutReference } = request;
  expect(createPaymentLink(world, withoutReference)).toMatchObject({
    referenceId: expect.stringMatching(/^order_\w{10}$/),
  });
});

it.each([
  [{ configurationName: 'nothing' }, 'configurationName must be the name of a payment configuration'],
  [{ configurationName: paymentConfigurations.upiOnly }, 'The payment configuration has no CCAvenue credentials'],
  [{ referenceId: 'order-0000' }, 'referenceId must be unique: there is a payment link for it already'],
  [{ discount: 1_798 }, 'The items, tax, shipping and discount must come to a total above 0'],
  [
    { items: [{ amount: 1e300, quantity: 1e300 }] },
    'The items, tax, shipping and discount must come to a total above 0',
  ],
])('refuses %j and makes no link', (change, message) => {
  const world = createWorld({ options: defaultOptions, now: () => 0 });
  const before = world.paymentLinks.size;
  expect(createPaymentLink(world, { ...request, ...change })).toEqual({ kind: 'refusal', status: 400, message });
  expect(world.paymentLinks.size).toBe(before);
});
