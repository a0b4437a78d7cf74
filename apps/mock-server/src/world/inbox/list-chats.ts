import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type Chat, type ChatStatus, statusesOf } from '../tables/inbox.ts';
import type { Place } from '../tables/table.ts';
import type { World } from '../world.ts';
import { isWindowOpen } from './conversation-window.ts';

/** An empty filter, such as an empty string, lets every chat through. */
export interface ChatQuery {
  limit?: number;
  status?: ChatStatus | 'all' | 'open';
  /** Names, separated by commas; a chat needs one of them. */
  tags?: string;
  /** A phone number, or `null` for chats without an assignee. */
  assignedUserPhone?: string;
  /** Separated by commas. */
  wabaNumbers?: string;
  /** Separated by commas. */
  instagramHandles?: string;
  nextChatId?: string;
  nextChatTimestamp?: number;
}

export interface ChatPage {
  /** The latest change first. */
  chats: Chat[];
  /** The first chat of the next page. */
  next: Chat | undefined;
}

type Test = (chat: Chat) => boolean;

/** Lists a page of the chats that pass every filter. @see get-chat-list */
export function listChats(world: World, query: ChatQuery): ChatPage | Refusal<400> {
  const from = startOf(world, query);
  if (isRefusal(from)) return from;
  // The mock has no Instagram accounts.
  if (splitList(query.instagramHandles).size > 0) return { chats: [], next: undefined };
  const now = world.now();
  const tests = readFilters(query, now);
  const limit = Math.trunc(query.limit ?? 10);
  const chats: Chat[] = [];
  for (const chat of candidates(world, query, from.place)) {
    if (!tests.every((test) => test(chat))) continue;
    if (chats.length === limit) return { chats, next: chat };
    chats.push(chat);
  }
  return { chats, next: undefined };
}

/** Chats that are gone had such an id too. */
const chatId = /^chat_[A-Za-z0-9]{10}$/;

/**
 * A place in the order, not in the list: a chat that changes or goes between two pages leaves every other in its place.
 */
function startOf(world: World, { nextChatId, nextChatTimestamp }: ChatQuery): { place?: Place } | Refusal<400> {
  if (nextChatId === undefined && nextChatTimestamp === undefined) return {};
  if (nextChatTimestamp === undefined) return refuse(400, 'nextChatTimestamp must be sent together with nextChatId');
  if (nextChatId === undefined) return refuse(400, 'nextChatId must be sent together with nextChatTimestamp');
  if (!chatId.test(nextChatId) && !world.chats.has(nextChatId)) {
    return refuse(400, 'nextChatId must be the id of a chat, taken from the page before');
  }
  return { place: { id: nextChatId, at: nextChatTimestamp } };
}

/** The chats to filter, in order, from the index that leaves the fewest. */
function candidates({ chats }: World, query: ChatQuery, from?: Place): Iterable<Chat> {
  const lists = listsFor(query).map(([index, group]) => ({ index, group, size: chats.count(index, group) }));
  const fewest = lists.sort((a, b) => a.size - b.size)[0];
  return fewest ? chats.list(fewest.index, fewest.group, from) : chats.list('latest', '', from);
}

type ChatIndex = `latestOf${'Assignee' | 'Tag' | 'Number' | 'Status'}`;

/** The index lists that each contain every chat the query can match. */
function listsFor({ assignedUserPhone, status = 'all', tags, wabaNumbers }: ChatQuery): [ChatIndex, string][] {
  const lists: [ChatIndex, string][] = [];
  if (assignedUserPhone) lists.push(['latestOfAssignee', toDigits(assignedUserPhone)]);
  if (status !== 'all' && status !== 'open') lists.push(['latestOfStatus', status]);
  // No single list covers several tags or WABA numbers.
  const [[tag, ...otherTags], [number, ...otherNumbers]] = [splitList(tags), splitList(wabaNumbers)];
  if (tag !== undefined && otherTags.length === 0) lists.push(['latestOfTag', tag]);
  if (number !== undefined && otherNumbers.length === 0) lists.push(['latestOfNumber', toDigits(number)]);
  return lists;
}

function readFilters({ status = 'all', tags, assignedUserPhone, wabaNumbers }: ChatQuery, now: number): Test[] {
  const filters: Test[] = [];
  if (status === 'open') filters.push((chat) => isWindowOpen(chat, now));
  else if (status !== 'all') filters.push((chat) => statusesOf(chat).includes(status));
  const wantedTags = splitList(tags);
  if (wantedTags.size > 0) filters.push((chat) => chat.tags.some((tag) => wantedTags.has(tag)));
  if (assignedUserPhone) {
    const wanted = assignedUserPhone === 'null' ? null : toDigits(assignedUserPhone);
    filters.push(({ assigneePhone }) => assigneePhone === wanted);
  }
  const wantedNumbers = new Set([...splitList(wabaNumbers)].map(toDigits));
  if (wantedNumbers.size > 0) filters.push(({ wabaNumber }) => wantedNumbers.has(wabaNumber));
  return filters;
}

function splitList(text = ''): Set<string> {
  const items = text.split(',').map((item) => item.trim());
  return new Set(items.filter((item) => item !== ''));
}
