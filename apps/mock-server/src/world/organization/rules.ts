import { type Rule, sendOperations } from '../rule.ts';

export const organizationRules: readonly Rule[] = [
  {
    name: 'nameKeyHolder',
    operations: [
      'registerWebhook',
      'getChatMessages',
      'createTemplate',
      'createNote',
      'updateNote',
      'deleteNote',
      'assignTeamMemberToChat',
      'assignTeamMemberToCustomer',
      'acceptIncomingCall',
      'createOutgoingCall',
      'declineCall',
    ],
    sources: [],
    assumed:
      'The owner is named, who by default is the only one to create API keys. No source says whose name appears next to what a key creates, or in the webhooks about what it does.',
  },
  {
    name: 'readWallet',
    operations: ['getWalletBalance', ...sendOperations, 'sendBroadcastMessage', 'createOutgoingCall'],
    sources: ['get-wallet-balanace-for-org'],
  },
  {
    name: 'chargeConversation',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: ['conversation-cost-webhooks'],
    assumed:
      'Each category has its own window, and an account that cannot pay is refused with 422, as it is for calls. The prices are invented, since no source states any.',
  },
];
