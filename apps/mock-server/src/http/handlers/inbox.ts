import { clearMessages } from '../../world/deletions/deletions.ts';
import { exportChat } from '../../world/exports/export-chat.ts';
import { assign, unassign } from '../../world/inbox/assign.ts';
import { addCollaborators, removeCollaborators } from '../../world/inbox/collaborators.ts';
import { listChats } from '../../world/inbox/list-chats.ts';
import { listMessages } from '../../world/inbox/list-messages.ts';
import { isRefusal } from '../../world/refusal.ts';
import { toWireChat } from '../wire/chat.ts';
import { toDocumentedMessages, toRecordedMessages } from '../wire/chat-message.ts';
import { toWireAssignee } from '../wire/team.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

type Ids =
  | 'assignTeamMemberToChat'
  | 'unassignTeamMemberFromChat'
  | 'addChatCollaborators'
  | 'removeChatCollaborators'
  | 'getChatList'
  | 'exportChats'
  | 'getChatMessages'
  | 'clearChatMessages';

/** Chats, who looks after them, and their messages. */
export const inboxHandlers: HandlersOf<Ids> = {
  assignTeamMemberToChat({ world, body }) {
    return unlessRefused(assign(world, body), (assignee) => ({ status: 200, body: toWireAssignee(assignee) }));
  },

  unassignTeamMemberFromChat({ world, body }) {
    return unlessRefused(unassign(world, body), () => ({ status: 201, body: { success: true } }));
  },

  addChatCollaborators({ world, body }) {
    return unlessRefused(addCollaborators(world, body), (outcome) => ({ status: 200, body: outcome }));
  },

  removeChatCollaborators({ world, body }) {
    return unlessRefused(removeCollaborators(world, body), (outcome) => ({ status: 200, body: outcome }));
  },

  getChatList({ world, query }) {
    return unlessRefused(listChats(world, query), ({ chats, next }) => {
      const paginationOptions = {
        hasMoreChats: next !== undefined,
        nextChatId: next?.id ?? null,
        nextChatTimestamp: next?.updatedAt ?? null,
      };
      return { status: 200, body: { chats: chats.map((chat) => toWireChat(chat, world)), paginationOptions } };
    });
  },

  exportChats({ world, body }) {
    return unlessRefused(exportChat(world, body), () => ({ status: 201, body: { success: true } }));
  },

  getChatMessages({ world, query }) {
    const listed = listMessages(world, query);
    if (isRefusal(listed)) return listed;
    if (world.options.chatMessages.form === 'reference') {
      return { status: 200, body: { success: true, messages: toDocumentedMessages(listed, world.now()) } };
    }
    return { status: 200, body: { messages: toRecordedMessages(listed, world) } };
  },

  clearChatMessages({ world, body }) {
    return unlessRefused(clearMessages(world, body), () => ({
      status: 200,
      body: { success: true, message: 'Added in queue for deletion.' },
    }));
  },
};
