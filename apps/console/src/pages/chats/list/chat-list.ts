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
  const without = withoutMoved(page.chats, known.chats.slice(begin, end));
  const after = without(known.chats.slice(end));
  return {
    chats: without(known.chats.slice(0, begin)).concat(page.chats, after),
    next: page.next === null || after.length === 0 ? page.next : known.next,
  };
}

/** Whether a page from the beginning reaches what is known, so that no chat is missing between the two. */
export function reaches(known: ChatList, page: ChatList): boolean {
  const [newest] = known.chats;
  return page.next === null || newest === undefined || timeOf(page.next) <= newest.updatedAt;
}

/** Leaves out the chats that have moved into a page. Most often none has, and the rest of the list stays as it is. */
function withoutMoved(page: readonly InboxChat[], replaced: readonly InboxChat[]) {
  const before = new Set(replaced.map(({ id }) => id));
  const moved = new Set(page.flatMap(({ id }) => (before.has(id) ? [] : id)));
  return (chats: readonly InboxChat[]) => (moved.size === 0 ? chats : chats.filter(({ id }) => !moved.has(id)));
}

/** The position of the first chat that is at a place or after it, found by halves: the latest change comes first. */
function positionOf({ chats }: ChatList, place: string): number {
  const at = timeOf(place);
  let low = 0;
  let high = chats.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chats[middle]?.updatedAt ?? 0) > at) low = middle + 1;
    else high = middle;
  }
  // Several chats may have changed at the same time.
  let position = low;
  while (chats[position]?.updatedAt === at && chats[position]?.place !== place) position += 1;
  return position;
}

/** A place begins with the time of its chat. */
function timeOf(place: string): number {
  return Number.parseFloat(place);
}
