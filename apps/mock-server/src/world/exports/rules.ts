import type { Rule } from '../rule.ts';

export const exportsRules: readonly Rule[] = [
  {
    name: 'exportChat',
    operations: ['exportChats'],
    sources: ['export-chats-to-excel', 'observed 15'],
    assumed:
      'An unknown customer or WABA number is a 400, the only documented refusal. A missing chat gives an empty file.',
  },
  {
    name: 'finishExport',
    operations: ['exportChats'],
    sources: ['export-chats-to-excel'],
    assumed:
      'The file is CSV and has the time, the sender, the type and the words of each message, and the URLs of media on request. It is served like the media of a message. No source describes it.',
  },
];
