import type { Schemas } from '@doubletick-kit/contract';
import { deliveryAt } from '../../world/messages/delivery.ts';
import type { Message } from '../../world/tables/messages.ts';
import { toIso } from './iso-time.ts';

type Status = Required<Schemas['MessageDeliveryStatus']>;

/** The delivery of a message as it stands; only a failed one has a reason and a code. */
export function toWireMessageStatus(
  message: Message,
  now: number,
): Omit<Status, 'failedReason' | 'errorCode'> & Schemas['MessageDeliveryStatus'] {
  const { failure, ...times } = deliveryAt(message, now);
  return {
    messageId: message.id,
    sentAt: toIsoOrNull(times.sentAt),
    deliveredAt: toIsoOrNull(times.deliveredAt),
    readAt: toIsoOrNull(times.readAt),
    repliedAt: toIsoOrNull(times.repliedAt),
    failedAt: toIsoOrNull(times.failedAt),
    ...(failure ? { failedReason: failure.reason, errorCode: failure.code } : {}),
  };
}

function toIsoOrNull(at: number | null): string | null {
  return at === null ? null : toIso(at);
}
