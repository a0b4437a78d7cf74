import type { Rule } from '../rule.ts';

export const aiSummariesRules: readonly Rule[] = [
  {
    name: 'summarizeChat',
    operations: ['getChatAiSummary'],
    sources: ['get-chat-ai-summary'],
    assumed:
      'The feature is checked first, then the range, then the chat. A range has at most seven days, a summary without messages costs a credit too, and the rate limit is 30 requests a minute.',
  },
  {
    name: 'summarizeWhatsappGroup',
    operations: ['getWaGroupAiSummary'],
    sources: ['get-wa-group-ai-summary', 'getwhatsappgroupaisummary'],
    assumed:
      'The feature is checked first, then the range, then the WhatsApp group. A range has at most seven days, a summary without messages costs a credit too, and the rate limit is 30 requests a minute.',
  },
  {
    name: 'digestMessages',
    operations: ['getChatAiSummary', 'getWaGroupAiSummary'],
    sources: [],
    assumed:
      'Each day is a topic. Messages without text count but are not described, and system notes are not messages.',
  },
];
