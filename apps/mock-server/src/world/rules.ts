import type { Rule } from './rule.ts';

export const sharedRules: readonly Rule[] = [
  {
    name: 'queuedUntil',
    operations: ['deleteCustomers', 'exportChats', 'clearChatMessages', 'createWhatsappGroup'],
    sources: [],
    assumed: 'The delay; no source has one.',
  },
  {
    name: 'readDays',
    operations: ['exportChats', 'getChatMessages'],
    sources: [],
    assumed:
      'Days are those of UTC, and a day that no calendar has or an end before the start is refused; the sources give the pattern and nothing more.',
  },
  {
    name: 'countRequest',
    operations: [
      'updateChannelDetails',
      'fireCustomEvent',
      'getChatAiSummary',
      'getWaGroupAiSummary',
      'initiateAgentCall',
      'initiateAiBotCall',
    ],
    sources: [],
    assumed:
      'A period begins with its first call, a refused call is not counted, and an answer names the seconds until the period ends. The sources state limits and nothing more.',
  },
];
