import { expect, it } from 'vitest';
import { orderTotal } from './order-total.ts';

const items = [{ amount: 199.5, quantity: 1 }];
const lamp = { amount: 934.5, quantity: 2, saleAmount: 899 };

it.each([
  [{ items: [] }, 0],
  [{ items }, 19_950],
  [{ items: [{ amount: 934.5, quantity: 2 }] }, 186_900],
  [{ items: [{ amount: 5, quantity: 1, saleAmount: 0 }] }, 0],
  [{ items: [...items, { amount: 100, saleAmount: 0.1, quantity: 3 }] }, 19_980],
  [{ items, tax: 10.05, shipping: 40, discount: 9.55 }, 24_000],
  [{ items: [lamp], tax: 161.82, shipping: 60, discount: 50 }, 196_982],
  [
    {
      items: [
        { amount: 0.1, quantity: 1 },
        { amount: 0.2, quantity: 1 },
      ],
    },
    30,
  ],
])('adds up %j to %i hundredths', (order, total) => {
  expect(orderTotal(order)).toBe(total);
});
