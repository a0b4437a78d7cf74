import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Place } from '../table.ts';
import type { World } from '../world.ts';
import { isWindowOpen } from './conversation-window.ts';
import type { Chat } from './records.ts';

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
export function listChats(world: World, query: ChatQuery): ChatPage | Refusal<400> {
  const from = startOf(world, query);
  if (isRefusal(from)) return from;
  const tests = [hasStatus[query.status ?? 'all'], ...readFilters(query)];
  const limit = Math.trunc(query.limit ?? 10);
  const now = world.now();
  const chats: Chat[] = [];
  for (const chat of candidates(world, query, from.place)) {
    if (!tests.every((test) => test(chat, now))) continue;
    if (chats.length === limit) return { chats, next: chat };
    chats.push(chat);
  }
  return { chats, next: undefined };
}

/** A place in the order, not in the list: a chat that changes in between moves, and no other is lost or repeated. */
function startOf(world: World, { nextChatId, nextChatTimestamp }: ChatQuery): { place?: Place } | Refusal<400> {
  if (nextChatId === undefined && nextChatTimestamp === undefined) return {};
  if (nextChatTimestamp === undefined) return refuse(400, 'nextChatTimestamp must be sent together with nextChatId');
  if (nextChatId === undefined) return refuse(400, 'nextChatId must be sent together with nextChatTimestamp');
  if (!world.chats.has(nextChatId))
    return refuse(400, 'nextChatId must be the id of a chat, taken from the page before');
  return { place: { id: nextChatId, at: nextChatTimestamp } };
}

/** The chats among which the filters choose, in order: the fewest that an index knows of. */
function candidates({ chats }: World, { assignedUserPhone, tags }: ChatQuery, from?: Place): Iterable<Chat> {
  if (assignedUserPhone) return chats.list('latestOfAssignee', toDigits(assignedUserPhone), from);
  const [tag, ...otherTags] = splitList(tags);
  if (tag !== undefined && otherTags.length === 0) return chats.list('latestOfTag', tag, from);
  return chats.list('latest', '', from);
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
