import type { OperationResponse, Query, RequestBody } from '@doubletick-kit/contract';
import { assign } from '../world/assign.ts';
import { addCollaborators, removeCollaborators } from '../world/collaborators.ts';
import { listChannels } from '../world/list-channels.ts';
import { listChats } from '../world/list-chats.ts';
import { listTeam } from '../world/list-team.ts';
import { isRefusal } from '../world/refusal.ts';
import { unassign } from '../world/unassign.ts';
import type { World } from '../world/world.ts';
import type { MockedOperation } from './unmocked-operations.ts';
import { refused } from './upstream-errors.ts';
import { toWireChannel, toWireChat, toWireMember } from './wire.ts';

/** A call of one operation, its input valid by the document. */
export interface OperationCall<Id extends MockedOperation> {
  world: World;
  /** Milliseconds since 1970. */
  now: number;
  query: Query<Id>;
  body: RequestBody<Id>;
}

/** One handler for each operation, which answers what the document allows and nothing else. */
export type Handlers = { [Id in MockedOperation]: (call: OperationCall<Id>) => Answers[Id] };

type Answers = { [Id in MockedOperation]: OperationResponse<Id> };

/** Runs the operation with an id. */
export function runOperation<Id extends MockedOperation>(id: Id, call: OperationCall<Id>): Answers[MockedOperation] {
  return handlers[id](call);
}

const handlers: Handlers = {
  assignTeamMemberToChat({ world, now, body }) {
    const assignee = assign(world, body, now);
    if (isRefusal(assignee)) return refused(assignee);
    const { name, email, phone } = assignee;
    return { status: 200, body: { name, email, phone } };
  },

  unassignTeamMemberFromChat({ world, now, body }) {
    const chat = unassign(world, body, now);
    return isRefusal(chat) ? refused(chat) : { status: 201, body: { success: true } };
  },

  addChatCollaborators({ world, now, body }) {
    const outcome = addCollaborators(world, body, now);
    return isRefusal(outcome) ? refused(outcome) : { status: 200, body: outcome };
  },

  removeChatCollaborators({ world, now, body }) {
    const outcome = removeCollaborators(world, body, now);
    return isRefusal(outcome) ? refused(outcome) : { status: 200, body: outcome };
  },

  getChatList({ world, now, query }) {
    const page = listChats(world, query, now);
    if (isRefusal(page)) return refused(page);
    const { chats, next } = page;
    return {
      status: 200,
      body: {
        chats: chats.map((chat) => toWireChat(chat, world, now)),
        paginationOptions: {
          hasMoreChats: next !== undefined,
          nextChatId: next?.id ?? null,
          nextChatTimestamp: next?.updatedAt ?? null,
        },
      },
    };
  },

  getTeam({ world }) {
    return { status: 200, body: { data: listTeam(world).map(toWireMember) } };
  },

  listChannelDetails({ world, query }) {
    const { channels, isFiltered } = listChannels(world, query.wabaNumber);
    const count = isFiltered ? {} : { count: channels.length };
    return { status: 200, body: { ...count, channels: channels.map(toWireChannel) } };
  },
};
