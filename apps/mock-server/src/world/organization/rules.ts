import type { Rule } from '../rule.ts';

export const organizationRules: readonly Rule[] = [
  {
    name: 'nameKeyHolder',
    operations: ['registerWebhook', 'getChatMessages', 'createTemplate', 'createNote', 'updateNote'],
    sources: [],
    assumed: "The owner's, who alone creates keys by default. No source says whose name it is.",
  },
];
