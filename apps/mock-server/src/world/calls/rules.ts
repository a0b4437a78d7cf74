import type { Rule } from '../rule.ts';

export const callsRules: readonly Rule[] = [
  {
    name: 'createOutgoingCall',
    operations: ['createOutgoingCall'],
    sources: ['createoutgoingcall'],
    assumed: 'Only a call with the same customer counts as another call in progress.',
  },
  {
    name: 'callPriceMicros',
    operations: ['createOutgoingCall'],
    sources: [],
    assumed: 'A call costs 0.50 when it starts; no source states a price, or when it is charged.',
  },
  {
    name: 'startCall',
    operations: ['createOutgoingCall', 'initiateAgentCall', 'initiateAiBotCall'],
    sources: ['call-webhooks'],
    assumed: "The call's entry in the chat does not count as a customer's message and opens no window.",
  },
  {
    name: 'planOutgoing',
    operations: ['createOutgoingCall', 'initiateAgentCall', 'initiateAiBotCall'],
    sources: [],
    assumed:
      "An unanswered call ends as `END`, as in upstream's sample, and an unreachable customer's as `FAILED`, which appears in the list of statuses only.",
  },
  {
    name: 'ringingMs',
    operations: ['createOutgoingCall', 'acceptIncomingCall', 'initiateAgentCall', 'initiateAiBotCall'],
    sources: [],
    assumed: 'A call rings for 60 seconds.',
  },
  {
    name: 'silenceMs',
    operations: ['createOutgoingCall', 'acceptIncomingCall', 'reconnectCall', 'pingCall'],
    sources: [],
    assumed:
      'A call is closed when its client is silent for 60 seconds; the guide says that this happens, but not when.',
  },
  {
    name: 'acceptIncomingCall',
    operations: ['acceptIncomingCall'],
    sources: ['acceptincomingcall'],
    assumed: 'Refusals are 400; no status is documented.',
  },
  {
    name: 'reconnectCall',
    operations: ['reconnectCall'],
    sources: ['reconnectcall'],
    assumed: 'Refusals are 400; no status is documented.',
  },
  {
    name: 'pingCall',
    operations: ['pingCall'],
    sources: ['incoming-calls'],
  },
  {
    name: 'declineCall',
    operations: ['declineCall'],
    sources: ['declinecall'],
    assumed:
      "An outgoing call that its caller gives up ends as `END`, as in upstream's sample, although the answer to this operation says `REJECT` for every call that was never answered. The message for a call that was answered is assumed too; only that for a rejected one is documented.",
  },
  {
    name: 'statesOf',
    operations: ['acceptIncomingCall', 'declineCall', 'reconnectCall', 'pingCall'],
    sources: [],
    assumed:
      'The states in which an action is possible are assumed, except for `ping`, which the guide limits to running calls. Accepting with `reconnect` also answers a ringing call, and declining succeeds again for a finished one, so that a client can safely retry both.',
  },
  {
    name: 'getCallPermissions',
    operations: ['getCallPermissions'],
    sources: ['call-permissions'],
    assumed: 'An unknown WABA number or customer is a 400, and a coexistence number is `PROVIDER_NOT_SUPPORTED`.',
  },
  {
    name: 'callUsage',
    operations: ['createOutgoingCall', 'getCallPermissions'],
    sources: ['whatsapp-call-public-api'],
  },
  {
    name: 'requestLimits',
    operations: ['getCallPermissions'],
    sources: [],
    assumed:
      "A customer may be asked for permission once a day and twice a week; the limits are those of the guide's example.",
  },
  {
    name: 'dailyCallLimit',
    operations: ['createOutgoingCall', 'getCallPermissions'],
    sources: [],
    assumed: 'A customer may be called 100 times a day; the guide shows 100 without a period.',
  },
  {
    name: 'initiateAgentCall',
    operations: ['initiateAgentCall'],
    sources: ['guides/initiate-agent-call', 'invoke-call-license'],
    assumed:
      "The order of the checks is assumed, and that the guide's calling permission means access to the line and a license.",
  },
  {
    name: 'initiateAiBotCall',
    operations: ['initiateAiBotCall'],
    sources: ['guides/initiate-ai-bot-call'],
    assumed: 'The order of the checks is assumed, and 422 for an unknown PSTN number.',
  },
  {
    name: 'startsPerMinute',
    operations: ['initiateAgentCall', 'initiateAiBotCall'],
    sources: ['guides/initiate-agent-call', 'guides/initiate-ai-bot-call'],
    assumed: 'Each operation can start ten calls a minute, and `Retry-After` is in seconds.',
  },
];
