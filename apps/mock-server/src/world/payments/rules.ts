import type { Rule } from '../rule.ts';

export const paymentsRules: readonly Rule[] = [
  {
    name: 'orderTotal',
    operations: ['sendWhatsappOrderMessage', 'generateCcAvenuePaymentLink'],
    sources: [],
    assumed:
      'The total is the sale prices or else the prices, plus tax and shipping, minus the discount. The sources name only the parts.',
  },
  {
    name: 'createPaymentLink',
    operations: ['generateCcAvenuePaymentLink'],
    sources: ['generate-ccavenue-payment-link'],
    assumed:
      'An unknown configuration, a reference that is in use, and an order that costs nothing are refused with 400.',
  },
];
