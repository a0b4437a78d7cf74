import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Place } from '../tables/table.ts';
import type { World } from '../world.ts';
import { type Findable, matchSearch } from './match-search.ts';

export interface ChatSearch {
  /** Part of a phone number in any spelling, or of a name. */
  readonly search?: string | undefined;
  readonly filter: InboxFilter;
  /** The phone number of the assignee. */
  readonly member?: string | undefined;
  /** The `next` of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export type InboxFilter = 'all' | 'unread' | 'unassigned' | 'assigned';

export interface FoundChats {
  /** The latest change first. */
  readonly chats: readonly Chat[];
  /** Where the next page begins; null on the last page. */
  readonly next: string | null;
}

/**
 * Finds a page of the chats of the inbox. It stops reading at the end of the page, unless a search finds only a few: these
 * are found by their names, since a look at every chat takes three times as long.
 */
export function searchChats(world: World, query: ChatSearch): FoundChats | Refusal<400> {
  const from = query.cursor === undefined ? undefined : readCursor(query.cursor);
  if (query.cursor !== undefined && !from) return refuse(400, 'cursor must be the next of the page before');
  const matches = matchSearch(query.search ?? '');
  const chats: Chat[] = [];
  const found = matches && findFew(world, matches);
  for (const chat of found ? world.chats.sort('latest', found, from) : candidates(world, query, from)) {
    if (!passes(chat, query) || (matches && !found && !matches(partnerOf(world, chat)))) continue;
    if (chats.length === query.limit) return { chats, next: placeOf(chat) };
    chats.push(chat);
  }
  return { chats, next: null };
}

/** Who the account talks to in a chat. */
export function partnerOf({ customers, whatsappGroups }: World, chat: Chat): Findable {
  if ('groupId' in chat) return { name: whatsappGroups.get(chat.groupId)?.name ?? '', phone: null };
  return { name: customers.get(chat.customerPhone)?.name ?? '', phone: chat.customerPhone };
}

/** The chats to look through, in order, from the index that leaves the fewest. */
function candidates({ chats }: World, { filter, member }: ChatSearch, from?: Place): Iterable<Chat> {
  if (member !== undefined) return chats.list('latestOfAssignee', toDigits(member), from);
  if (filter === 'unread') return chats.list('latestOfStatus', 'unread', from);
  if (filter === 'unassigned') return chats.list('latestOfAssignee', 'null', from);
  return chats.list('latest', '', from);
}

/** A search that finds more customers fills a page soon. */
const few = 1_000;

/** The chats of those whom a search finds; undefined if they are many. */
function findFew({ chats, customers, whatsappGroups }: World, matches: (found: Findable) => boolean) {
  const people = customers.select(matches, few + 1);
  if (people.length > few) return undefined;
  const groups = whatsappGroups.select(({ name }) => matches({ name, phone: null }), Infinity);
  return [
    ...people.flatMap(({ phone }) => [...chats.list('ofCustomer', phone)]),
    ...groups.flatMap(({ id }) => [...chats.list('ofGroup', id)]),
  ];
}

function passes({ unreadCount, assigneePhone }: Chat, { filter, member }: ChatSearch): boolean {
  if (member !== undefined && assigneePhone !== toDigits(member)) return false;
  if (filter === 'unread') return unreadCount > 0;
  if (filter === 'unassigned') return assigneePhone === null;
  return filter === 'all' || assigneePhone !== null;
}

/** A place in the order, so that a chat that moves between two pages leaves every other in its place. */
export function placeOf({ updatedAt, id }: Chat): string {
  return `${updatedAt}_${id}`;
}

function readCursor(cursor: string): Place | undefined {
  const [, at = '', id = ''] = /^(\d+(?:\.\d+)?)_(\w{1,100})$/.exec(cursor) ?? [];
  return id === '' ? undefined : { id, at: Number(at) };
}
