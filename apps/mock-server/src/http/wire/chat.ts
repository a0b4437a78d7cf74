import type { Schemas } from '@doubletick-kit/contract';
import { isWindowOpen } from '../../world/inbox/conversation-window.ts';
import { lastMessageOf } from '../../world/inbox/last-message.ts';
import type { CustomField } from '../../world/tables/customers.ts';
import type { Chat } from '../../world/tables/inbox.ts';
import type { Message } from '../../world/tables/messages.ts';
import type { World } from '../../world/world.ts';

/** A chat as `GET /chats` sends it, with every documented property. */
export function toWireChat(chat: Chat, world: World): Required<Schemas['Chat']> {
  const assignee = chat.assigneePhone === null ? undefined : world.members.get(chat.assigneePhone);
  const channel = world.channels.get(chat.wabaNumber);
  return {
    ...toWirePartner(chat, world),
    unreadCount: chat.unreadCount,
    isDone: chat.isDone,
    chatUpdatedTime: chat.updatedAt,
    lastMessageTime: chat.lastMessageAt,
    wabaNumber: chat.wabaNumber,
    wabaPhoneName: channel?.phoneName ?? null,
    wabaDisplayName: channel?.displayName ?? null,
    assignedUserName: assignee?.name ?? null,
    assignedUserNumber: chat.assigneePhone,
    tagNames: [...chat.tags],
    lastMessage: toWireLastMessage(lastMessageOf(world, chat)),
    isSlaActive: false,
    slaDueDate: null,
    slaBreachLevel: null,
    eligibleMessageTypes: [isWindowOpen(chat, world.now()) ? 'ANY' : 'TEMPLATE'],
    isReminderTriggered: false,
    providerType: null,
    // Seen in every item, but nobody has said what they hold.
    latestIntegration: null,
    openChats: null,
    dateCreated: null,
  };
}

/** Assumed: a chat without messages has the properties, but no values. */
function toWireLastMessage(message: Message | undefined) {
  if (!message) return { messageType: null, messageOriginType: null, text: '' };
  const { type, origin, text } = message;
  return { messageType: type, messageOriginType: origin, text: text ?? type };
}

function toWirePartner(chat: Chat, { customers, whatsappGroups }: World) {
  if ('groupId' in chat) {
    const name = whatsappGroups.get(chat.groupId)?.name ?? '';
    return {
      chatType: 'WA_GROUP',
      name,
      phoneNumber: null,
      imageUrl: null,
      optIn: false,
      customFields: chat.customFields.map(toWireField),
    };
  }
  const customer = customers.get(chat.customerPhone);
  return {
    chatType: 'INDIVIDUAL',
    name: customer?.name ?? '',
    phoneNumber: chat.customerPhone,
    imageUrl: customer?.imageUrl ?? null,
    optIn: customer?.isOptedIn ?? false,
    customFields: (customer?.customFields ?? []).map(toWireField),
  };
}

/** Without `values`: what its items hold is not documented. */
function toWireField({ name, type, value }: CustomField): Schemas['ChatCustomField'] {
  return { name, type, value };
}
