import { clearMessages } from '../../world/deletions/deletions.ts';
import { exportChat } from '../../world/exports/export-chat.ts';
import { listMessages } from '../../world/inbox/list-messages.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import { toDocumentedMessages, toRecordedMessages } from '../wire/chat-message.ts';
import type { HandlersOf } from './handler.ts';

/** What was written in a chat. */
export const chatMessageHandlers: HandlersOf<'exportChats' | 'getChatMessages' | 'clearChatMessages'> = {
  exportChats({ world, body }) {
    const started = exportChat(world, body);
    return isRefusal(started) ? refused(started) : { status: 201, body: { success: true } };
  },

  getChatMessages({ world, query }) {
    const listed = listMessages(world, query);
    if (isRefusal(listed)) return refused(listed);
    if (world.options.chatMessages.form === 'reference') {
      return { status: 200, body: { success: true, messages: toDocumentedMessages(listed, world.now()) } };
    }
    return { status: 200, body: { messages: toRecordedMessages(listed, world) } };
  },

  clearChatMessages({ world, body }) {
    const outcome = clearMessages(world, body);
    if (isRefusal(outcome)) return refused(outcome);
    return { status: 200, body: { success: true, message: 'Added in queue for deletion.' } };
  },
};
