import type { Schemas } from '@doubletick-kit/contract';
import { deliveryAt } from '../../world/messages/delivery.ts';
import type { Message } from '../../world/tables/messages.ts';
import type { World } from '../../world/world.ts';
import { compact } from './compact.ts';
import { toIso } from './time.ts';

/** An accepted message. The recipient is a phone number in digits or, as is assumed, the id of a WhatsApp group. */
export function toWireMessageResult({ id, chatId }: Message, { chats }: World): Required<Schemas['MessageResult']> {
  const chat = chats.get(chatId);
  const recipient = chat && ('groupId' in chat ? chat.groupId : chat.customerPhone);
  return { status: 'SENT', recipient: recipient ?? '', messageId: id };
}

/** The delivery of a message so far; only a failed one has a reason and a code. */
export function toWireMessageStatus(message: Message, now: number): DeliveryStatus {
  const { failure, ...times } = deliveryAt(message, now);
  return compact({
    messageId: message.id,
    sentAt: toIsoOrNull(times.sentAt),
    deliveredAt: toIsoOrNull(times.deliveredAt),
    readAt: toIsoOrNull(times.readAt),
    repliedAt: toIsoOrNull(times.repliedAt),
    failedAt: toIsoOrNull(times.failedAt),
    failedReason: failure?.reason,
    errorCode: failure?.code,
  });
}

type Status = Schemas['MessageDeliveryStatus'];
type DeliveryStatus = Required<Omit<Status, 'failedReason' | 'errorCode'>> & Status;

function toIsoOrNull(at: number | null): string | null {
  return at === null ? null : toIso(at);
}
