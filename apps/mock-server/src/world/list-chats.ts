import { isWindowOpen } from './conversation-window.ts';
import { toDigits } from './phone.ts';
import type { Chat } from './records.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { World } from './world.ts';

/** Which part of the inbox is asked for. A filter that names nothing, such as an empty text, filters nothing. */
export interface ChatQuery {
  limit?: number;
  status?: 'all' | 'unread' | 'unresolved' | 'done' | 'waiting_for_response' | 'open' | 'open_cart';
  /** Names, joined by commas; a chat needs one of them. */
  tags?: string;
  /** A number, or `null` for chats without an assignee. */
  assignedUserPhone?: string;
  /** Numbers, joined by commas. */
  wabaNumbers?: string;
  /** Handles, joined by commas. */
  instagramHandles?: string;
  nextChatId?: string;
  nextChatTimestamp?: number;
}

/** Some chats, the latest change first, and the one that the next page starts with. */
export interface ChatPage {
  chats: Chat[];
  next: Chat | undefined;
}

type Test = (chat: Chat, now: number) => boolean;

const hasStatus: Record<NonNullable<ChatQuery['status']>, Test> = {
  all: () => true,
  unread: ({ unreadCount }) => unreadCount > 0,
  unresolved: ({ isDone }) => !isDone,
  done: ({ isDone }) => isDone,
  waiting_for_response: ({ isDone, lastMessage }) => !isDone && lastMessage.isInbound,
  open: isWindowOpen,
  open_cart: ({ hasOpenCart }) => hasOpenCart,
};

/** Lists one page of the chats that pass every filter. */
export function listChats(world: World, query: ChatQuery, now: number): ChatPage | Refusal<400> {
  const tests = [hasStatus[query.status ?? 'all'], ...readFilters(query)];
  const matching = [...world.chats.values()]
    .filter((chat) => tests.every((test) => test(chat, now)))
    .sort((a, b) => b.updatedAt - a.updatedAt || compareIds(a, b));

  const { nextChatId, nextChatTimestamp } = query;
  const limit = Math.trunc(query.limit ?? 10);
  if (nextChatId === undefined && nextChatTimestamp === undefined)
    return { chats: matching.slice(0, limit), next: matching[limit] };
  if (nextChatTimestamp === undefined) return refuse(400, 'nextChatTimestamp must be sent together with nextChatId');
  if (nextChatId === undefined) return refuse(400, 'nextChatId must be sent together with nextChatTimestamp');
  const first = world.chats.get(nextChatId);
  if (!first) return refuse(400, 'nextChatId must be the id of a chat, taken from the page before');
  // A place in the order rather than in the list: a chat that changes in between moves, and no other is lost or repeated.
  const remaining = matching.filter(
    (chat) =>
      chat.updatedAt < nextChatTimestamp || (chat.updatedAt === nextChatTimestamp && compareIds(chat, first) >= 0),
  );
  return { chats: remaining.slice(0, limit), next: remaining[limit] };
}

function readFilters({ tags, assignedUserPhone, wabaNumbers, instagramHandles }: ChatQuery): Test[] {
  const filters: Test[] = [];
  const wantedTags = splitList(tags);
  if (wantedTags.size > 0) filters.push((chat) => chat.tags.some((tag) => wantedTags.has(tag)));
  if (assignedUserPhone) {
    const wanted = assignedUserPhone === 'null' ? null : toDigits(assignedUserPhone);
    filters.push(({ assigneePhone }) => assigneePhone === wanted);
  }
  const wantedNumbers = new Set([...splitList(wabaNumbers)].map(toDigits));
  if (wantedNumbers.size > 0) filters.push(({ wabaNumber }) => wantedNumbers.has(wabaNumber));
  // No account of the mock has Instagram.
  if (splitList(instagramHandles).size > 0) filters.push(() => false);
  return filters;
}

function splitList(text = ''): Set<string> {
  const items = text.split(',').map((item) => item.trim());
  return new Set(items.filter((item) => item !== ''));
}

function compareIds(a: Chat, b: Chat): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
