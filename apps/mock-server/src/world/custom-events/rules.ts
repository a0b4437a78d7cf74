import type { Rule } from '../rule.ts';

export const customEventsRules: readonly Rule[] = [
  {
    name: 'dayOf',
    operations: ['fireCustomEvent'],
    sources: [],
    assumed: 'Days are those of UTC.',
  },
  {
    name: 'fireEvent',
    operations: ['fireCustomEvent'],
    sources: ['fire-custom-event'],
    assumed:
      "The events of a day are the account's and a day is one of UTC; 60 calls a minute; an unknown number or customer is a 404, and the bot is not looked up.",
  },
];
