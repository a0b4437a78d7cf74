import type { Rule } from '../rule.ts';

export const exportsRules: readonly Rule[] = [
  {
    name: 'exportChat',
    operations: ['exportChats'],
    sources: ['export-chats-to-excel', 'observed 15'],
    assumed:
      'An unknown customer or number of the account is a 400, as no other refusal is documented; two that have no chat give an empty file.',
  },
];
