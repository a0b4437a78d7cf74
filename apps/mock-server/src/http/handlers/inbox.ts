import { assign, unassign } from '../../world/inbox/assign.ts';
import { addCollaborators, removeCollaborators } from '../../world/inbox/collaborators.ts';
import { listChats } from '../../world/inbox/list-chats.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import { toWireChat } from '../wire/chat.ts';
import { toWireAssignee } from '../wire/member.ts';
import type { HandlersOf } from './handler.ts';

type Ids =
  | 'assignTeamMemberToChat'
  | 'unassignTeamMemberFromChat'
  | 'addChatCollaborators'
  | 'removeChatCollaborators'
  | 'getChatList';

/** Chats and who looks after them. */
export const inboxHandlers: HandlersOf<Ids> = {
  assignTeamMemberToChat({ world, body }) {
    const assignee = assign(world, body);
    if (isRefusal(assignee)) return refused(assignee);
    return { status: 200, body: toWireAssignee(assignee) };
  },

  unassignTeamMemberFromChat({ world, body }) {
    const chat = unassign(world, body);
    return isRefusal(chat) ? refused(chat) : { status: 201, body: { success: true } };
  },

  addChatCollaborators({ world, body }) {
    const outcome = addCollaborators(world, body);
    return isRefusal(outcome) ? refused(outcome) : { status: 200, body: outcome };
  },

  removeChatCollaborators({ world, body }) {
    const outcome = removeCollaborators(world, body);
    return isRefusal(outcome) ? refused(outcome) : { status: 200, body: outcome };
  },

  getChatList({ world, query }) {
    const page = listChats(world, query);
    if (isRefusal(page)) return refused(page);
    const { chats, next } = page;
    return {
      status: 200,
      body: {
        chats: chats.map((chat) => toWireChat(chat, world)),
        paginationOptions: {
          hasMoreChats: next !== undefined,
          nextChatId: next?.id ?? null,
          nextChatTimestamp: next?.updatedAt ?? null,
        },
      },
    };
  },
};
