import type { Rule } from './rule.ts';

export const sharedRules: readonly Rule[] = [
  {
    name: 'queuedUntil',
    operations: ['deleteCustomers', 'exportChats', 'clearChatMessages', 'createWhatsappGroup'],
    sources: [],
    assumed: 'Queued work takes five seconds; no source states a time.',
  },
  {
    name: 'readDays',
    operations: ['exportChats', 'getChatMessages', 'getChatAiSummary', 'getWaGroupAiSummary'],
    sources: [],
    assumed:
      'Days are UTC. A date that does not exist, or an end before the start, is refused. The sources state only the pattern.',
  },
  {
    name: 'countRequest',
    operations: [
      'acceptIncomingCall',
      'assignCallingLicense',
      'createNote',
      'createOutgoingCall',
      'declineCall',
      'deleteNote',
      'fireCustomEvent',
      'getCallPermissions',
      'getChatAiSummary',
      'getMessageStatus',
      'getNote',
      'getWaGroupAiSummary',
      'initiateAgentCall',
      'initiateAiBotCall',
      'listNotes',
      'pingCall',
      'reconnectCall',
      'revokeCallingLicense',
      'updateChannelDetails',
      'updateNote',
    ],
    sources: [],
    assumed:
      'A period starts with its first request, a refused request does not count, and the answer states the seconds until the period ends. A limit per organization or user, or per organization and user, counts for the organization: one key is one user, and the limit per IP address that replaces it without a key is never reached. The sources state only the limits.',
  },
];
