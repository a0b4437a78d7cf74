import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { visibleName } from '../visible-name.ts';
import { type ChatList, mergePage, reaches } from './chat-list.ts';

export interface ChatFilter {
  readonly search: string;
  readonly filter: 'all' | 'unread' | 'unassigned';
  /** The phone number of the assignee; null for anyone. */
  readonly member: string | null;
}

/** The first and the last chat that can be seen. */
export interface VisibleRange {
  readonly from: number;
  readonly to: number;
}

const pageSize = 200;
/** A longer way to what is known is not gone: the list starts over. */
const mostPages = 10;

interface Loaded {
  readonly list: ChatList | undefined;
  readonly error: Error | null;
  /** Whether the list is still that of the filter before. */
  readonly isOld: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

/**
 * The chats of the inbox, page by page. When something has changed, only the beginning and what can be seen are read
 * again: a hundred thousand chats may have been scrolled through.
 */
export function useChatList(filter: ChatFilter, visible: RefObject<VisibleRange>): Loaded {
  const { id } = useWorld();
  const queries = useQueryClient();
  const [moreError, setMoreError] = useState<Error | null>(null);
  const isLoadingMore = useRef(false);
  const queryKey = useMemo(() => worldQuery(id, 'chats', 'list', filter), [id, filter]);
  const read: ReadPage = useCallback((cursor, limit) => readPage(id, filter, { cursor, limit }), [id, filter]);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey,
    queryFn: () => readAgain(() => knownList(queries, queryKey), read, visible.current),
    placeholderData: keepPreviousData,
    // A comparison of every property of a hundred thousand chats would take longer than a frame.
    structuralSharing: false,
    // The query of another filter may have been left long ago.
    refetchOnMount: 'always',
  });
  const loadMore = useCallback(() => {
    const from = knownList(queries, queryKey)?.next;
    if (isLoadingMore.current || typeof from !== 'string') return;
    isLoadingMore.current = true;
    read(from, pageSize)
      .then((page) => {
        setMoreError(null);
        queries.setQueryData<ChatList>(queryKey, (known) => known && mergePage(known, from, page));
      })
      .catch((reason: unknown) => setMoreError(reason instanceof Error ? reason : new Error(String(reason))))
      .finally(() => {
        isLoadingMore.current = false;
      });
  }, [queries, queryKey, read]);
  return {
    list: data,
    error: error ?? moreError,
    isOld: isPlaceholderData,
    loadMore,
    reload: () => {
      setMoreError(null);
      void refetch();
    },
  };
}

type ReadPage = (cursor: string | undefined, limit: number) => Promise<ChatList>;

/** Reads again what may have changed where people look. */
async function readAgain(
  known: () => ChatList | undefined,
  read: ReadPage,
  { from, to }: VisibleRange,
): Promise<ChatList> {
  const before = known();
  let beginning = await read(undefined, pageSize);
  if (!before) return beginning;
  for (let count = 1; !reaches(before, beginning); count += 1) {
    if (count === mostPages) return beginning;
    const cursor = beginning.next ?? undefined;
    beginning = mergePage(beginning, cursor, await read(cursor, pageSize));
  }
  const first = before.chats[from];
  const seen = first && to >= pageSize ? await read(first.place, to - from + 1) : undefined;
  // More may have been read meanwhile.
  const list = mergePage(known() ?? before, undefined, beginning);
  return first && seen ? mergePage(list, first.place, seen) : list;
}

function knownList(queries: QueryClient, queryKey: readonly unknown[]): ChatList | undefined {
  return queries.getQueryData<ChatList>(queryKey);
}

async function readPage(
  world: string,
  { search, filter, member }: ChatFilter,
  { cursor, limit }: { cursor: string | undefined; limit: number },
): Promise<ChatList> {
  const query = {
    filter,
    limit,
    ...(search !== '' && { search }),
    ...(member !== null && { member }),
    ...(cursor !== undefined && { cursor }),
  };
  const page = await dataOf(control.GET('/__mock/worlds/{world}/chats', { params: { path: { world }, query } }));
  const named = page.chats.map((chat) => ({
    ...chat,
    name: visibleName(chat.name, chat.customerPhone ?? chat.groupId),
  }));
  return { ...page, chats: named };
}
