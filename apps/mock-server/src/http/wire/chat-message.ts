import type { Schemas } from '@doubletick-kit/contract';
import type { ListedMessages } from '../../world/inbox/list-messages.ts';
import { deliveryAt } from '../../world/messages/delivery.ts';
import { nameKeyHolder } from '../../world/organization/organization.ts';
import type { Message } from '../../world/tables/messages.ts';
import type { World } from '../../world/world.ts';
import { compact } from './compact.ts';
import { toIso } from './time.ts';

/** Messages in the form of the guide, which integrators have seen. */
export function toRecordedMessages({ chat, messages }: ListedMessages, world: World): Schemas['RecordedChatMessage'][] {
  const channel = world.channels.get(chat.wabaNumber);
  const customerId = world.customers.get(chat.customerPhone)?.id;
  return messages.map((message) => {
    const delivery = deliveryAt(message, world.now());
    return compact({
      id: message.id,
      message: { text: message.text ?? '', messageType: message.type.toLowerCase() },
      messageOriginType: message.origin,
      sentCount: once(delivery.sentAt),
      readCount: once(delivery.readAt),
      deliveryCount: once(delivery.deliveredAt),
      erroredCount: once(delivery.failedAt),
      senderId: message.origin === 'CUSTOMER' ? customerId : undefined,
      templateId: message.templateId,
      repliesCount: once(delivery.repliedAt),
      unreadCount: chat.unreadCount,
      noResponseCount: 0,
      isFromAd: false,
      messageMetadata: { status: null },
      linkAnalytics: null,
      senderUser: toSenderUser(message, world),
      integrationId: channel?.id ?? '',
      integrationDisplayName: channel?.displayName ?? '',
      integrationWabaNumber: chat.wabaNumber,
      messageTime: message.createdAt,
      quickActionButtonStats: [],
      cardButtonStats: [],
      totalCount: messages.length,
    });
  });
}

/** Messages in the form of the reference. */
export function toDocumentedMessages({ chat, messages }: ListedMessages, now: number): Documented[] {
  return messages.map((message) => {
    const [sender, recipient] =
      message.origin === 'CUSTOMER' ? [chat.customerPhone, chat.wabaNumber] : [chat.wabaNumber, chat.customerPhone];
    return {
      messageId: message.id,
      sender,
      recipient,
      message: message.text ?? '',
      mediaUrl: message.mediaUrl ?? '',
      timestamp: toIso(message.createdAt),
      status: statusOf(message, now),
    };
  });
}

type Documented = Required<Schemas['DocumentedChatMessage']>;

function toSenderUser({ origin, memberPhone }: Message, world: World) {
  const member = memberPhone === null ? undefined : world.members.get(memberPhone);
  const isFromApi = origin === 'USER' && memberPhone === null;
  return {
    id: member?.id ?? null,
    name: isFromApi ? `${nameKeyHolder(world)} (Public API)` : (member?.name ?? null),
    imageUrl: '',
    phoneNumber: member?.phone ?? null,
  };
}

/** A customer's message is `delivered`, the only status documented for it. */
function statusOf(message: Message, now: number): string {
  const { failedAt, readAt, deliveredAt, sentAt } = deliveryAt(message, now);
  if (message.origin !== 'USER') return 'delivered';
  if (failedAt !== null) return 'failed';
  if (readAt !== null) return 'read';
  if (deliveredAt !== null) return 'delivered';
  return sentAt === null ? 'accepted' : 'sent';
}

function once(at: number | null): number {
  return at === null ? 0 : 1;
}
