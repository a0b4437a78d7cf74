import type { Schemas } from '@doubletick-kit/contract';
import {
  type CallPermissionState,
  type CallUsage,
  dailyCallLimit,
  requestLimits,
} from '../../world/calls/call-permissions.ts';
import type { Call } from '../../world/tables/calls.ts';
import type { World } from '../../world/world.ts';
import { compact } from './compact.ts';
import { toIso } from './time.ts';

/** WhatsApp's answer to every offer. Its content is not documented, and the mock carries no audio. */
const sdpAnswer = {
  type: 'answer',
  sdp: 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n',
};

/** A call that the API has started. */
export function toWireOutgoingCall(call: Call, world: World): Required<Schemas['OutgoingCall']> {
  return {
    success: true,
    message: 'Call initiated',
    data: { callId: call.id },
    customer: toWireCustomer(call, world),
    answer: sdpAnswer,
  };
}

/** An incoming call that the API has answered. */
export function toWireAcceptedCall(call: Call, world: World): Required<Schemas['AcceptedCall']> {
  const customer = toWireCustomer(call, world);
  return {
    success: true,
    message: 'Call answered',
    data: {},
    event: 'CALL_ACCEPTED',
    wabaName: world.channels.get(call.number)?.displayName ?? call.number,
    wabaNumber: call.number,
    customerName: customer.name,
    customerNumber: customer.phoneNumber,
    callStartedAt: startOf(call),
    chatId: call.chatId ?? '',
    customer,
  };
}

/** A call that is over. The message for an answered call is assumed: only that for a rejected one is documented. */
export function toWireDeclinedCall(call: Call, world: World): Required<Schemas['DeclinedCall']> {
  const wasAnswered = call.answeredAt !== null;
  return {
    success: true,
    message: wasAnswered ? 'Call ended' : 'Call declined',
    data: {},
    callStatus: wasAnswered ? 'END' : 'REJECT',
    customer: toWireCustomer(call, world),
  };
}

/** A call that continues on another device or connection. */
export function toWireReconnectedCall(call: Call, world: World): Required<Schemas['ReconnectedCall']> {
  return {
    success: true,
    message: 'Call updated',
    data: {},
    callStartedAt: startOf(call),
    customer: toWireCustomer(call, world),
  };
}

/** A call made by an agent or an AI bot. Phone numbers have a `+` here, and that of a telephone call is added. */
export function toWireInitiatedCall(call: Call, world: World): Required<Schemas['InitiatedCall']> {
  const { name, phoneNumber } = toWireCustomer(call, world);
  const pstnPhoneNumber = call.network === 'PSTN' ? `+${call.number}` : undefined;
  return {
    success: true,
    data: compact({ callId: call.id, pstnPhoneNumber }),
    customer: { name, phoneNumber: `+${phoneNumber}` },
  };
}

function toWireCustomer({ customerPhone }: Call, { customers }: World): Required<Schemas['CallCustomer']> {
  return { name: customers.get(customerPhone)?.name ?? customerPhone, phoneNumber: customerPhone };
}

function startOf({ answeredAt, createdAt }: Call): string {
  return toIso(answeredAt ?? createdAt);
}

/** What a WABA number may do with a customer; the properties depend on the case. */
export function toWireCallPermissions(state: CallPermissionState): Schemas['CallPermissions'] {
  switch (state.kind) {
    case 'blocked':
      return { isBlocked: true };
    case 'notEligible':
      return { isEligible: { allowed: false, reason: state.reason } };
    default:
      return toWireUsage(state.usage);
  }
}

function toWireUsage(usage: CallUsage): Required<Schemas['CallPermissions']> {
  const leftToday = Math.max(0, requestLimits.day - usage.requestsToday);
  const leftThisWeek = Math.max(0, requestLimits.week - usage.requestsThisWeek);
  return {
    isBlocked: false,
    isEligible: { allowed: true, reason: '' },
    startCall: {
      allowed: usage.isGranted && usage.calls < dailyCallLimit,
      maxAllowed: dailyCallLimit,
      currentUsage: usage.calls,
    },
    callPermissionRequest: {
      allowed: leftToday > 0 && leftThisWeek > 0,
      numberOfRequestLeftForToday: leftToday,
      allowedRequestLeftForWeek: leftThisWeek,
      totalRequestLimit: requestLimits.week,
    },
  };
}
