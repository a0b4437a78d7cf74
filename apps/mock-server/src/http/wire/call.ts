import type { Schemas } from '@doubletick-kit/contract';
import type { Call } from '../../world/tables/calls.ts';
import type { World } from '../../world/world.ts';
import { toIso } from './iso-time.ts';

/** The answer of WhatsApp's end to every offer: what it holds is not documented, and no audio runs in the mock. */
const sdpAnswer = {
  type: 'answer',
  sdp: 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n',
};

/** A call that the API has begun. */
export function toWireOutgoingCall(call: Call, world: World): Required<Schemas['OutgoingCall']> {
  return {
    success: true,
    message: 'Call initiated',
    data: { callId: call.id },
    customer: toWireCustomer(call, world),
    answer: sdpAnswer,
  };
}

/** An incoming call that the API has picked up. */
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

/** A call that is over. The text for one that ran is assumed: only that for a rejected one is documented. */
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

/** A call that goes on at another device or connection. */
export function toWireReconnectedCall(call: Call, world: World): Required<Schemas['ReconnectedCall']> {
  return {
    success: true,
    message: 'Call updated',
    data: {},
    callStartedAt: startOf(call),
    customer: toWireCustomer(call, world),
  };
}

/** A call that somebody else than the client holds. Numbers have a `+` here, and the telephone's is there for it only. */
export function toWireInitiatedCall(call: Call, world: World): Required<Schemas['InitiatedCall']> {
  const { name, phoneNumber } = toWireCustomer(call, world);
  const telephone = call.network === 'PSTN' ? { pstnPhoneNumber: `+${call.number}` } : {};
  return { success: true, data: { callId: call.id, ...telephone }, customer: { name, phoneNumber: `+${phoneNumber}` } };
}

function toWireCustomer({ customerPhone }: Call, { customers }: World): Required<Schemas['CallCustomer']> {
  return { name: customers.get(customerPhone)?.name ?? customerPhone, phoneNumber: customerPhone };
}

function startOf({ answeredAt, createdAt }: Call): string {
  return toIso(answeredAt ?? createdAt);
}
