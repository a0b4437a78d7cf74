import type { Rule } from '../rule.ts';

export const deletionsRules: readonly Rule[] = [
  {
    name: 'clearChat',
    operations: ['deleteCustomers', 'clearChatMessages'],
    sources: [],
    assumed:
      'The chat stays in the inbox where it was, and its window stays as it is, because WhatsApp knows nothing of it.',
  },
  {
    name: 'deleteCustomers',
    operations: ['deleteCustomers'],
    sources: ['delete-customer'],
    assumed: 'What a malformed number is; a customer who waits for deletion still counts as found.',
  },
  {
    name: 'removeCustomer',
    operations: ['deleteCustomers', 'clearChatMessages'],
    sources: ['delete-customer'],
    assumed:
      "How much goes. Exports that were made and events that were counted stay, and so does the person in a WhatsApp group, which is WhatsApp's.",
  },
  {
    name: 'clearMessages',
    operations: ['clearChatMessages'],
    sources: ['clear-chat-messages-v2'],
    assumed: '404 when the number or the customer is unknown, 200 when the two have no chat.',
  },
];
