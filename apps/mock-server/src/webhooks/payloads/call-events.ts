import type { Schemas } from '@doubletick-kit/contract';
import { compact } from '../../http/wire/compact.ts';
import { toIso } from '../../http/wire/time.ts';
import type { CallChanged, CallEvent, CallPermissionReplied } from '../../world/occurrences.ts';
import type { CausedEvent } from './caused-event.ts';
import { whatsappReplyId } from './whatsapp-ids.ts';

/** @see call-webhooks. Assumed: a call on the telephone network is told of too, without a chat. */
export function callEvents(changed: CallChanged): CausedEvent[] {
  const { type: event, call } = changed;
  return [{ event, wabaNumber: call.number, payload: () => toCall(changed) }];
}

const statuses = {
  CALL_INCOMING_INITIATED: 'INITIATED',
  CALL_OUTGOING_INITIATED: 'INITIATED',
  CALL_NOT_PICKED: 'INITIATED',
  CALL_ACCEPTED: 'IN_PROGRESS',
  CALL_ENDED: 'END',
  CALL_REJECTED: 'REJECT',
  CALL_MISSED: 'MISSED',
} as const satisfies Readonly<Record<CallEvent, string>>;

/**
 * All 19 properties are always there; those that do not apply are empty or 0. Phone numbers are digits only.
 *
 * Assumed: the chat is not named while an incoming call rings, as in the samples.
 *
 * @see call-webhooks
 */
function toCall(changed: CallChanged): object {
  const { type: event, call, customer, holder = '', rejectedBy = '', endedBy = '', recordingUrl = '' } = changed;
  const { answeredAt, endsAt } = call;
  const callStatus = statuses[event];
  const isRinging = callStatus === 'INITIATED';
  const isOver = event === 'CALL_ENDED' || event === 'CALL_REJECTED' || event === 'CALL_MISSED';
  const startedAt = isRinging ? null : answeredAt;
  const payload = {
    event,
    callId: call.id,
    chatMessageId: call.messageId ?? '',
    chatId: isRinging && call.direction === 'INCOMING' ? '' : (call.chatId ?? ''),
    wabaNumber: call.number,
    customerNumber: call.customerPhone,
    customerName: customer.name,
    customerId: customer.id,
    callDirection: call.direction,
    callStatus,
    failedReason: '',
    durationInSeconds: isOver && startedAt !== null ? Math.round((endsAt - startedAt) / 1_000) : 0,
    callStartedAt: startedAt === null ? '' : toIso(startedAt),
    callEndedAt: isOver ? toIso(endsAt) : '',
    pickedBy: event === 'CALL_REJECTED' || event === 'CALL_MISSED' ? '' : holder,
    rejectedBy,
    endedBy,
    recordingUrl,
    deviceId: call.heldBy?.kind === 'client' ? (call.heldBy.deviceId ?? '') : '',
  };
  if (event !== 'CALL_MISSED') return payload;
  return { ...payload, isNewCaller: changed.isNewCaller, isChatAssigned: changed.isChatAssigned };
}

/**
 * Phone numbers have a `+` here. Assumed: the customer acts by themselves, and no message of the request is named.
 *
 * @see call-webhooks
 */
export function callPermissionEvents({ permission, customer, at }: CallPermissionReplied): CausedEvent[] {
  const { wabaNumber, customerPhone, reply, expiresAt } = permission;
  const isAccepted = reply === 'accept';
  const payload = (): Schemas['CallPermissionReplyReceivedEvent'] =>
    compact({
      from: `+${customerPhone}`,
      to: `+${wabaNumber}`,
      receivedAt: toIso(at),
      messageId: whatsappReplyId(`${wabaNumber} ${customerPhone} ${at}`),
      response: isAccepted ? 'accept' : 'reject',
      responseSource: 'user_initiated',
      expirationTimestamp: isAccepted && expiresAt !== null ? Math.floor(expiresAt / 1_000) : undefined,
      isPermanent: isAccepted ? expiresAt === null : undefined,
      dtCustomerId: customer?.id,
    });
  return [{ event: 'CALL_PERMISSION_REPLY_RECEIVED', wabaNumber, payload }];
}
