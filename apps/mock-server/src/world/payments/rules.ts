import type { Rule } from '../rule.ts';

export const paymentsRules: readonly Rule[] = [
  {
    name: 'orderTotal',
    operations: ['sendWhatsappOrderMessage', 'generateCcAvenuePaymentLink'],
    sources: [],
    assumed: 'Sources name the parts and not how they make up the total.',
  },
  {
    name: 'createPaymentLink',
    operations: ['generateCcAvenuePaymentLink'],
    sources: ['generate-ccavenue-payment-link'],
    assumed: '400 for an unknown configuration, a used reference, and an order that costs nothing.',
  },
];
