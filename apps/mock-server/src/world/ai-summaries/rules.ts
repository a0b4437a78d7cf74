import type { Rule } from '../rule.ts';

export const aiSummariesRules: readonly Rule[] = [
  {
    name: 'digestMessages',
    operations: ['getChatAiSummary', 'getWaGroupAiSummary'],
    sources: [],
    assumed: 'A day is a topic, what has no text counts and is not told, and notes of the system are no messages.',
  },
  {
    name: 'summarizeChat',
    operations: ['getChatAiSummary'],
    sources: ['get-chat-ai-summary'],
  },
  {
    name: 'summarize',
    operations: ['getChatAiSummary', 'getWaGroupAiSummary'],
    sources: ['get-chat-ai-summary', 'get-wa-group-ai-summary'],
    assumed:
      'The feature is asked before the range, and the range before the chat; a range holds at most seven days, for both kinds of chat; a summary of nothing costs a credit too. No source states the size of the limit: 30 in a minute.',
  },
  {
    name: 'summarizeWhatsappGroup',
    operations: ['getWaGroupAiSummary'],
    sources: ['get-wa-group-ai-summary'],
  },
];
