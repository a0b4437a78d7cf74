import { nextUuid } from '../ids.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Delivery, Message } from '../tables/messages.ts';
import type { World } from '../world.ts';

/** What is written; whatever is left out is null, and the id and the time are made. */
export type MessageDraft = Pick<Message, 'origin' | 'type'> & Partial<Message>;

/** Writes a message into a chat, which moves to the front of the inbox. */
export function addMessage(world: World, { id: chatId }: Chat, draft: MessageDraft): Message {
  const message = world.messages.put({
    ...{ text: null, mediaUrl: null, content: null, memberPhone: null, templateId: null, repliesTo: null },
    ...{ customData: null, delivery: notSent, createdAt: world.now() },
    ...draft,
    id: draft.id ?? nextUuid(world.random),
    chatId,
  });
  const chat = world.chats.get(chatId);
  if (chat) world.chats.put({ ...chat, ...changesOf(chat, message) });
  return message;
}

/** What a message changes in its chat. */
function changesOf(chat: Chat, { origin, text, type, createdAt, memberPhone }: Message): Partial<Chat> {
  // A note of what happened to the chat, or a reaction, answers nobody and is no news of the other side.
  if (origin === 'SYSTEM' || type === 'REACTION') return { updatedAt: createdAt };
  const isInbound = origin === 'CUSTOMER';
  return {
    lastMessage: { isInbound, text: text ?? type },
    lastMessageAt: createdAt,
    updatedAt: createdAt,
    ...(isInbound ? { lastInboundAt: createdAt, unreadCount: chat.unreadCount + 1, isDone: false } : {}),
    // The first team member who writes becomes the assignee.
    ...(memberPhone !== null && chat.assigneePhone === null ? { assigneePhone: memberPhone } : {}),
  };
}

/** The delivery of a message that the account did not send, or of one that nothing has been heard of. */
export const notSent: Delivery = {
  sentAt: null,
  deliveredAt: null,
  readAt: null,
  repliedAt: null,
  failedAt: null,
  failure: null,
};
