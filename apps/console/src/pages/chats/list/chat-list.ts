import type { components } from '../../../generated/control-schema.ts';

export type InboxChat = components['schemas']['InboxChat'];

/** The chats that have been read, in the order of the inbox, and where those begin that have not. */
export interface ChatList {
  readonly chats: readonly InboxChat[];
  readonly next: string | null;
}

/**
 * Puts a page in its place in the list: it has every chat from a place to its `next`, as they are now. A chat that has moved
 * into the page is nowhere else, and a chat that the page no longer has is gone.
 *
 * @param from where the page begins; undefined for the beginning of the list
 */
export function mergePage(known: ChatList, from: string | undefined, page: ChatList): ChatList {
  const begin = from === undefined ? 0 : positionOf(known, from);
  const end = page.next === null ? known.chats.length : Math.max(begin, positionOf(known, page.next));
  const ids = new Set(page.chats.map(({ id }) => id));
  const isElsewhere = ({ id }: InboxChat) => !ids.has(id);
  const after = known.chats.slice(end).filter(isElsewhere);
  return {
    chats: [...known.chats.slice(0, begin).filter(isElsewhere), ...page.chats, ...after],
    next: page.next === null || after.length === 0 ? page.next : known.next,
  };
}

/** Whether a page from the beginning reaches what is known, so that no chat is missing between the two. */
export function reaches(known: ChatList, page: ChatList): boolean {
  const [newest] = known.chats;
  return page.next === null || newest === undefined || timeOf(page.next) <= newest.updatedAt;
}

/** The position of the first chat that is at a place or after it. */
function positionOf({ chats }: ChatList, place: string): number {
  const exact = chats.findIndex((chat) => chat.place === place);
  if (exact >= 0) return exact;
  const at = timeOf(place);
  const later = chats.findIndex(({ updatedAt }) => updatedAt < at);
  return later < 0 ? chats.length : later;
}

/** A place begins with the time of its chat. */
function timeOf(place: string): number {
  return Number.parseFloat(place);
}
