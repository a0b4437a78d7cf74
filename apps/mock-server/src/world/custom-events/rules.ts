import type { Rule } from '../rule.ts';

export const customEventsRules: readonly Rule[] = [
  {
    name: 'fireEvent',
    operations: ['fireCustomEvent'],
    sources: ['fire-custom-event'],
    assumed:
      'The daily limit is per account and UTC day, the rate limit is 60 requests a minute, an unknown WABA number or customer is a 404, and `botId` is not checked.',
  },
];
