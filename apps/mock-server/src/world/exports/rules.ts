import type { Rule } from '../rule.ts';

export const exportsRules: readonly Rule[] = [
  {
    name: 'exportChat',
    operations: ['exportChats'],
    sources: ['export-chats-to-excel', 'observed 15'],
    assumed:
      'An unknown customer or WABA number is a 400, the only documented refusal. A missing chat gives an empty file.',
  },
];
