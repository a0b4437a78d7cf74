import { type Operation, operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';

const callId = 'call_0000000001';
const agentCall = { from: '+919999999901', to: '919999999921', channel: 'PSTN', agentNumber: '919999999911' };
const answer = { callId, sdp: 'v=0', sdpType: 'answer' };
const outgoing = { from: '919999999901', to: '+919999999921', sdp: 'v=0', sdpType: 'offer' };

it.each(
  titled<OperationDifference>([
    {
      title: 'accepts a call at the path of its own page',
      of: 'acceptIncomingCall',
      has: { path: '/whatsapp/accept' },
      says: ['/whatsapp/call/accept'],
    },
    {
      title: 'declines a call at the path of its own page',
      of: 'declineCall',
      has: { path: '/whatsapp/decline' },
      says: ['/whatsapp/call/decline'],
    },
    {
      title: 'accepts a call with an SDP answer',
      of: 'acceptIncomingCall',
      takes: [{ body: answer }],
      refuses: [['required /sdpType', { body: { callId, sdp: 'v=0' } }]],
      says: ['The SDP answer of your WebRTC client', 'One page calls it an offer'],
    },
    {
      title: 'takes the SDP offer with the request for a call',
      of: 'createOutgoingCall',
      takes: [{ body: outgoing }],
      refuses: [['required /sdp', { body: { ...outgoing, sdp: undefined } }]],
      says: ['Create the offer first'],
    },
    {
      title: 'guarantees no property of a call response',
      of: ['createOutgoingCall', 'acceptIncomingCall', 'declineCall', 'reconnectCall'],
      answers: [
        [200, {}],
        [200, { success: true, data: { extra: 1 }, customer: {} }],
      ],
      neverAnswers: [['type /data', 200, { data: 'none' }]],
      says: ['only known from an example'],
    },
    {
      title: 'leaves the SDP answer of an outgoing call open',
      of: 'createOutgoingCall',
      answers: [[200, { answer: { sdp: 'v=0', type: 'answer' } }]],
      neverAnswers: [['type /answer', 200, { answer: 'v=0' }]],
    },
    {
      title: 'reconnects calls in both directions, without a type of SDP',
      of: 'reconnectCall',
      takes: [
        { body: { callId, callOriginType: 'INCOMING', sdpType: 7 } },
        { body: { callId, callOriginType: 'OUTGOING', sdp: 'v=0' } },
      ],
      refuses: [['enum /callOriginType', { body: { callId, callOriginType: 'BOTH' } }]],
      says: ['`RECEIVE_CALL` for the call in `callId`, for outgoing calls too', 'only names `OUTGOING`'],
    },
    {
      title: 'treats the ping of a call as an idempotent write, with errors from another page',
      of: 'pingCall',
      has: { method: 'GET', safety: 'idempotent', audit: { class: 'write', senders: [], recipients: [] } },
      sources: { 200: 'reference', 400: 'guide', 422: 'guide' },
    },
    {
      title: 'reads the call permission by customer id, without requesting one',
      of: 'getCallPermissions',
      has: { safety: 'safe' },
      takes: [{ query: { wabaNumber: '919999999901', customerId: 'customer_0000000021' } }],
      refuses: [['required /customerId', { query: { wabaNumber: '919999999901', to: '919999999921' } }]],
      says: ['can also ask the customer for permission; no way to do this is documented'],
    },
    {
      title: 'reads the call permission in each case',
      of: 'getCallPermissions',
      answers: [
        [200, { isBlocked: true }],
        [200, { isEligible: { allowed: false, reason: 'PROVIDER_NOT_SUPPORTED' } }],
        [200, { isBlocked: false, startCall: { maxAllowed: 5, currentUsage: 0 } }],
      ],
      neverAnswers: [['type /isBlocked', 200, { isBlocked: 'yes' }]],
    },
    {
      title: 'calls through an agent at the path of the endpoint section',
      of: 'initiateAgentCall',
      has: { path: '/v1/calls/agent', keyHeaders: ['authorization'] },
      says: ['/v1/call/agent-call'],
    },
    {
      title: 'states no size of the limit of telephone calls, and accepts phone numbers in any format',
      of: 'initiateAgentCall',
      has: { rateLimits: [] },
      sources: { 429: 'guide' },
      takes: [{ body: agentCall }, { body: { ...agentCall, to: '1' } }],
      refuses: [['type /to', { body: { ...agentCall, to: 919999999921 } }]],
      says: ['A rate limit exists; its size is not documented'],
    },
    {
      title: 'returns 200 for a queued call of an AI agent',
      of: 'initiateAiBotCall',
      has: { keyHeaders: ['authorization'], rateLimits: [] },
      sources: { 200: 'guide', 202: null, 429: 'guide' },
      answers: [[200, { success: true, data: { callId, pstnPhoneNumber: '+919999999902' } }]],
      neverAnswers: [['type /data/callId', 200, { data: { callId: 7 } }]],
      says: [
        'Success means queued',
        'looks like an id rather than a name',
        'shows it in a response to a `WHATSAPP` request',
      ],
    },
  ]),
)('%s', checkOperations);

it('states the documented limits of call operations', () => {
  const calls = Object.values<Operation>(operations).filter(({ tag }) => tag === 'WhatsApp Calls');
  const limits = calls.map(({ id, rateLimits }) => [id, ...rateLimits.map(({ limit, per }) => `${limit} a ${per}`)]);
  expect(limits).toEqual([
    ['createOutgoingCall', '60 a minute'],
    ['acceptIncomingCall', '60 a minute'],
    ['declineCall', '60 a minute'],
    ['reconnectCall', '60 a minute'],
    ['pingCall', '15 a minute'],
    ['getCallPermissions', '1 a second'],
    ['initiateAgentCall'],
    ['initiateAiBotCall'],
  ]);
});

it.each([
  '/whatsapp/message/clevertap',
  '/templates/import',
  '/whatsapp/wa-group/ai-summary',
  '/whatsapp/call/settings',
])('describes no operation at %s, which is only mentioned', (path) => {
  expect(Object.values<Operation>(operations).filter((operation) => operation.path.endsWith(path))).toEqual([]);
});
