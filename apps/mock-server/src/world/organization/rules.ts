import { type Rule, sendOperations } from '../rule.ts';

export const organizationRules: readonly Rule[] = [
  {
    name: 'nameKeyHolder',
    operations: ['registerWebhook', 'getChatMessages', 'createTemplate', 'createNote', 'updateNote'],
    sources: [],
    assumed: "The owner's, who alone creates keys by default. No source says whose name it is.",
  },
  {
    name: 'readWallet',
    operations: [...sendOperations, 'getWalletBalance', 'sendBroadcastMessage', 'createOutgoingCall'],
    sources: ['get-wallet-balanace-for-org'],
  },
  {
    name: 'chargeConversation',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: ['conversation-cost-webhooks'],
    assumed: 'Each category has a window of its own, and who cannot pay is refused with 422, as calls are.',
  },
  {
    name: 'pricesMicros',
    operations: [...sendOperations, 'sendBroadcastMessage'],
    sources: [],
    assumed: 'Sources name no prices. In millionths of the currency.',
  },
];
