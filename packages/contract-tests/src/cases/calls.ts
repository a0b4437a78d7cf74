import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { calls, customers, wabaNumbers } = demo;
const exhausted = { world: { rateLimits: 'exhausted' } } as const;

const offer = { from: wabaNumbers.support, to: customers.unassigned.phone, sdp: 'v=0', sdpType: 'offer' };
const createCases: readonly Case[] = [
  {
    operation: 'createOutgoingCall',
    status: 200,
    because: 'the customer agreed to be called',
    input: { body: offer },
    answer: { success: true, customer: { name: customers.unassigned.name } },
  },
  {
    operation: 'createOutgoingCall',
    status: 400,
    because: 'there is no offer',
    input: { body: { from: offer.from, to: offer.to } },
  },
  {
    operation: 'createOutgoingCall',
    status: 422,
    because: 'the customer did not agree',
    input: { body: { ...offer, to: customers.salesOnly.phone } },
    answer: { message: 'Customer has not granted call permission' },
  },
  {
    operation: 'createOutgoingCall',
    status: 422,
    because: 'the customer is in another call',
    input: { body: { ...offer, to: customers.onBoth.phone } },
    answer: { message: 'Another call is in progress' },
  },
  {
    operation: 'createOutgoingCall',
    status: 422,
    because: 'the wallet is empty',
    input: { body: offer },
    world: { wallet: 'empty' },
    answer: { message: 'Insufficient wallet balance' },
  },
  {
    operation: 'createOutgoingCall',
    status: 429,
    because: 'the limit is exceeded',
    input: { body: offer },
    ...exhausted,
  },
];

const accept = { callId: calls.ringing, sdp: 'v=0', sdpType: 'answer' };
const acceptCases: readonly Case[] = [
  {
    operation: 'acceptIncomingCall',
    status: 200,
    because: 'the call is ringing',
    input: { body: accept },
    answer: { event: 'CALL_ACCEPTED', customerNumber: customers.assigned.phone },
  },
  {
    operation: 'acceptIncomingCall',
    status: 200,
    because: 'the API reconnects to a call that it answered',
    input: { body: { ...accept, reconnect: true } },
    before: [{ operation: 'acceptIncomingCall', input: { body: accept } }],
    answer: { event: 'CALL_ACCEPTED' },
  },
  {
    operation: 'acceptIncomingCall',
    status: 400,
    because: 'the call is over',
    input: { body: { ...accept, callId: calls.over } },
    answer: { message: ['Call is over'] },
  },
  {
    operation: 'acceptIncomingCall',
    status: 429,
    because: 'the limit is exceeded',
    input: { body: accept },
    ...exhausted,
  },
];

const declineCases: readonly Case[] = [
  {
    operation: 'declineCall',
    status: 200,
    because: 'the call is ringing',
    input: { body: { callId: calls.ringing } },
    answer: { message: 'Call declined', callStatus: 'REJECT' },
  },
  {
    operation: 'declineCall',
    status: 200,
    because: 'the call is in progress',
    input: { body: { callId: calls.running } },
    answer: { callStatus: 'END' },
  },
  {
    operation: 'declineCall',
    status: 200,
    because: 'the call was already declined',
    input: { body: { callId: calls.ringing } },
    before: [{ operation: 'declineCall', input: { body: { callId: calls.ringing } } }],
    answer: { callStatus: 'REJECT' },
  },
  {
    operation: 'declineCall',
    status: 400,
    because: 'the call does not exist',
    input: { body: { callId: 'call_9' } },
    answer: { message: ['Call not found'] },
  },
  {
    operation: 'declineCall',
    status: 429,
    because: 'the limit is exceeded',
    input: { body: { callId: calls.ringing } },
    ...exhausted,
  },
];

const reconnect = { callId: calls.running, callOriginType: 'OUTGOING', switchCall: true };
const reconnectCases: readonly Case[] = [
  {
    operation: 'reconnectCall',
    status: 200,
    because: 'the call is in progress',
    input: { body: reconnect },
    answer: { message: 'Call updated', customer: { phoneNumber: customers.onBoth.phone } },
  },
  {
    operation: 'reconnectCall',
    status: 400,
    because: 'nobody has replied yet',
    input: { body: { ...reconnect, callId: calls.ringing, callOriginType: 'INCOMING' } },
    answer: { message: ['Call is not answered yet'] },
  },
  {
    operation: 'reconnectCall',
    status: 400,
    because: 'the call has the other direction',
    input: { body: { ...reconnect, callOriginType: 'INCOMING' } },
    answer: { message: ['callOriginType must be OUTGOING'] },
  },
  {
    operation: 'reconnectCall',
    status: 429,
    because: 'the limit is exceeded',
    input: { body: reconnect },
    ...exhausted,
  },
];

const pingCases: readonly Case[] = [
  {
    operation: 'pingCall',
    status: 200,
    because: 'the call is in progress',
    input: { query: { callId: calls.running } },
  },
  { operation: 'pingCall', status: 400, because: 'no call is named', input: { query: {} } },
  {
    operation: 'pingCall',
    status: 422,
    because: 'a team member is on the call',
    input: { query: { callId: calls.ofMember } },
    answer: { message: 'Only the active participant can ping a call' },
  },
  {
    operation: 'pingCall',
    status: 422,
    because: 'the call is over',
    input: { query: { callId: calls.over } },
    answer: { message: 'Call is over' },
  },
  {
    operation: 'pingCall',
    status: 429,
    because: 'the limit is exceeded',
    input: { query: { callId: calls.running } },
    ...exhausted,
  },
];

const permissionQuery = { wabaNumber: wabaNumbers.support, customerId: 'customer_0000000021' };
const permissionCases: readonly Case[] = [
  {
    operation: 'getCallPermissions',
    status: 200,
    because: 'the customer agreed to be called',
    input: { query: permissionQuery },
    answer: { isBlocked: false, startCall: { allowed: true, currentUsage: 0 } },
  },
  {
    operation: 'getCallPermissions',
    status: 200,
    because: 'the customer was called before',
    input: { query: permissionQuery },
    before: [{ operation: 'createOutgoingCall', input: { body: offer } }],
    answer: { startCall: { allowed: true, currentUsage: 1 } },
  },
  {
    operation: 'getCallPermissions',
    status: 200,
    because: 'the number does not support calls',
    input: { query: { ...permissionQuery, wabaNumber: wabaNumbers.sales } },
    answer: { isEligible: { allowed: false, reason: 'PROVIDER_NOT_SUPPORTED' } },
  },
  {
    operation: 'getCallPermissions',
    status: 200,
    because: 'the customer is blocked',
    input: { query: { ...permissionQuery, customerId: 'customer_0000000034' } },
    answer: { isBlocked: true },
  },
  {
    operation: 'getCallPermissions',
    status: 400,
    because: 'nobody has this id',
    input: { query: { ...permissionQuery, customerId: 'customer_9' } },
    answer: { message: ['Customer not found'] },
  },
  {
    operation: 'getCallPermissions',
    status: 429,
    because: 'the limit is exceeded',
    input: { query: permissionQuery },
    ...exhausted,
  },
];

export const callCases: readonly Case[] = [
  ...createCases,
  ...acceptCases,
  ...declineCases,
  ...reconnectCases,
  ...pingCases,
  ...permissionCases,
];
