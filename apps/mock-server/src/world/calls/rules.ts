import type { Rule } from '../rule.ts';

export const callsRules: readonly Rule[] = [
  {
    name: 'toWireDeclinedCall',
    operations: ['declineCall'],
    sources: [],
    assumed: 'A call that is over. The text for one that ran is assumed: only that for a rejected one is documented.',
  },
  {
    name: 'planOutgoing',
    operations: ['createOutgoingCall', 'initiateAgentCall', 'initiateAiBotCall'],
    sources: [],
    assumed: "Upstream's sample of a call that nobody answered ends by `END`; `FAILED` is in the list of states only.",
  },
  {
    name: 'ringingMs',
    operations: ['createOutgoingCall', 'initiateAgentCall', 'initiateAiBotCall'],
    sources: [],
    assumed: 'No source says.',
  },
  {
    name: 'silenceMs',
    operations: [
      'createOutgoingCall',
      'acceptIncomingCall',
      'reconnectCall',
      'pingCall',
      'initiateAgentCall',
      'initiateAiBotCall',
    ],
    sources: [],
    assumed: 'The guide says that it happens, not when.',
  },
  {
    name: 'dailyCallLimit',
    operations: ['createOutgoingCall', 'getCallPermissions'],
    sources: [],
    assumed: 'The guide shows 100 and no period.',
  },
  {
    name: 'isGranted',
    operations: ['createOutgoingCall', 'getCallPermissions'],
    sources: ['whatsapp-call-public-api'],
  },
  {
    name: 'callPriceMicros',
    operations: ['createOutgoingCall'],
    sources: [],
    assumed: 'No source names one, or says when it is taken.',
  },
  {
    name: 'canPayCall',
    operations: ['createOutgoingCall'],
    sources: ['createoutgoingcall'],
  },
  {
    name: 'createOutgoingCall',
    operations: ['createOutgoingCall'],
    sources: ['createoutgoingcall'],
    assumed: 'That other call is one with the same customer.',
  },
  {
    name: 'startCall',
    operations: ['createOutgoingCall', 'initiateAgentCall', 'initiateAiBotCall'],
    sources: ['call-webhooks'],
    assumed: 'The entry is no message of the customer and opens no window.',
  },
  {
    name: 'acceptIncomingCall',
    operations: ['acceptIncomingCall'],
    sources: ['acceptincomingcall'],
    assumed: '400.',
  },
  {
    name: 'statesOf',
    operations: ['acceptIncomingCall', 'declineCall', 'reconnectCall', 'pingCall'],
    sources: [],
    assumed:
      'The states in which an action is possible. Assumed, but for `ping`, which the guide keeps to running calls. Rejoining answers a call that still rings, and declining one that is over repeats the first answer, so that a client can send either again.',
  },
  {
    name: 'declineCall',
    operations: ['declineCall'],
    sources: ['declinecall'],
    assumed:
      "Upstream's sample shows `END` for an outgoing call that its caller gave up, which the call keeps, although this operation answers `REJECT` for all that were never answered.",
  },
  {
    name: 'reconnectCall',
    operations: ['reconnectCall'],
    sources: ['reconnectcall'],
    assumed: '400.',
  },
  {
    name: 'pingCall',
    operations: ['pingCall'],
    sources: ['incoming-calls'],
  },
  {
    name: 'requestLimits',
    operations: ['getCallPermissions'],
    sources: [],
    assumed:
      "At most this many requests for permission a day and a week. Assumed to be what the guide's example shows.",
  },
  {
    name: 'getCallPermissions',
    operations: ['getCallPermissions'],
    sources: ['call-permissions'],
    assumed:
      '400 for a number or a customer that does not exist, and that calls of a coexistence number are `PROVIDER_NOT_SUPPORTED`.',
  },
  {
    name: 'countStart',
    operations: ['initiateAgentCall', 'initiateAiBotCall'],
    sources: ['guides/initiate-agent-call', 'guides/initiate-ai-bot-call'],
    assumed: 'The size, and that the header holds seconds.',
  },
  {
    name: 'startsPerMinute',
    operations: ['initiateAgentCall', 'initiateAiBotCall'],
    sources: [],
    assumed: 'See below.',
  },
  {
    name: 'initiateAgentCall',
    operations: ['initiateAgentCall'],
    sources: ['guides/initiate-agent-call', 'invoke-call-license'],
    assumed: 'The order, and that the calling permission of the guide is a place on the line and a license.',
  },
  {
    name: 'initiateAiBotCall',
    operations: ['initiateAiBotCall'],
    sources: ['guides/initiate-ai-bot-call'],
    assumed: 'The order, and 422 for an unknown telephone number.',
  },
];
