import type { Rule } from '../rule.ts';

export const deletionsRules: readonly Rule[] = [
  {
    name: 'deleteCustomers',
    operations: ['deleteCustomers'],
    sources: ['delete-customer'],
    assumed:
      'A valid phone number has 7 to 15 digits and does not start with 0. A customer who is already queued still counts as found. With the customer go all chats, calls and call permissions, broadcast memberships and paid conversations; exports, counted events and participants of WhatsApp groups stay.',
  },
  {
    name: 'clearMessages',
    operations: ['clearChatMessages'],
    sources: ['clear-chat-messages-v2'],
    assumed:
      'An unknown WABA number or customer is a 404, a missing chat a 200. The chat keeps its place in the inbox, and its conversation window, because WhatsApp knows nothing of this.',
  },
];
