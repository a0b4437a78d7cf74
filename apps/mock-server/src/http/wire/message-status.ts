import type { Schemas } from '@doubletick-kit/contract';
import type { Message } from '../../world/inbox/records.ts';
import { deliveryAt } from '../../world/messages/delivery-at.ts';

type Status = Required<Schemas['MessageDeliveryStatus']>;

/** The delivery of a message as it stands; only a failed one has a reason and a code. */
export function toWireMessageStatus(
  message: Message,
  now: number,
): Omit<Status, 'failedReason' | 'errorCode'> & Schemas['MessageDeliveryStatus'] {
  const { failure, ...times } = deliveryAt(message, now);
  return {
    messageId: message.id,
    sentAt: toIso(times.sentAt),
    deliveredAt: toIso(times.deliveredAt),
    readAt: toIso(times.readAt),
    repliedAt: toIso(times.repliedAt),
    failedAt: toIso(times.failedAt),
    ...(failure ? { failedReason: failure.reason, errorCode: failure.code } : {}),
  };
}

function toIso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
