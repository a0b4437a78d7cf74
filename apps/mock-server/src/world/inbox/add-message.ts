import { nextUuid } from '../ids.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Delivery, Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { countsAsLast } from './last-message.ts';
import { recordActivities } from './record-activities.ts';
import { reportAssignment } from './report-assignment.ts';

/** The delivery of a message that the account did not send, or that has not been reported on yet. */
export const notSent: Delivery = {
  sentAt: null,
  deliveredAt: null,
  readAt: null,
  repliedAt: null,
  failedAt: null,
  failure: null,
};

/** The fields of a message that most messages leave empty. */
export const emptyContent = {
  mediaUrl: null,
  content: null,
  memberPhone: null,
  templateId: null,
  repliesTo: null,
  customData: null,
};

/** Fields that are left out become null, except the id and the time, which are generated. */
export type MessageDraft = Pick<Message, 'origin' | 'type'> & Partial<Message>;

/** Adds a message to a chat, which moves to the top of the inbox. */
export function addMessage(world: World, { id: chatId }: Chat, draft: MessageDraft): Message {
  const message = world.messages.put({
    ...emptyContent,
    text: null,
    delivery: notSent,
    createdAt: world.now(),
    ...draft,
    id: draft.id ?? nextUuid(world.random),
    chatId,
  });
  const before = world.chats.get(chatId);
  if (before) {
    const after = world.chats.put(withMessage(before, message));
    const { memberPhone } = message;
    const actor = memberPhone === null ? undefined : world.members.get(memberPhone);
    recordActivities(world, { before, after }, actor);
    reportAssignment(world, { before, after }, actor);
  }
  return message;
}

function withMessage(chat: Chat, message: Message): Chat {
  const { origin, text, type, createdAt, memberPhone } = message;
  if (!countsAsLast(message)) return { ...chat, updatedAt: createdAt };
  const isInbound = origin === 'CUSTOMER';
  return {
    ...chat,
    lastMessage: { isInbound, text: text ?? type },
    lastMessageAt: createdAt,
    lastInboundAt: isInbound ? createdAt : chat.lastInboundAt,
    unreadCount: isInbound ? chat.unreadCount + 1 : chat.unreadCount,
    isDone: isInbound ? false : chat.isDone,
    updatedAt: createdAt,
    // The first team member who writes becomes the assignee.
    assigneePhone: chat.assigneePhone ?? memberPhone,
  };
}
