import { expect, it } from 'vitest';
import { orderTotal } from './order-total.ts';

const items = [{ amount: 199.5, quantity: 1 }];

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
  expect(orderTotal(details)).toBe(total);
});
