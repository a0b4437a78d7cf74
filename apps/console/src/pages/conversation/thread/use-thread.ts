import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld } from '../../../api/world-context.tsx';
import { useEvents, useLiveStatus } from '../../../live/live.tsx';
import { type PageQuery, Thread, type ThreadSnapshot } from './thread.ts';

/** How many conversations are kept, so that one that was open a moment ago shows at once. */
const keptCount = 10;

/** Both sides of a conversation show the same thread. */
const threads = new Map<string, Thread>();

/** The conversation of a chat of the shown world, kept up to date. */
export function useThread(chatId: string): { readonly thread: Thread; readonly snapshot: ThreadSnapshot } {
  const { id } = useWorld();
  const thread = useMemo(() => threadOf(id, chatId), [id, chatId]);
  const snapshot = useSyncExternalStore(thread.subscribe, thread.snapshot);
  const status = useLiveStatus();
  useEvents((event) => thread.hear(event));
  // At the beginning, and after a lost connection, whose events are missing.
  useEffect(() => {
    if (status !== 'lost') void thread.refresh();
  }, [thread, status]);
  return { thread, snapshot };
}

function threadOf(world: string, chatId: string): Thread {
  const key = `${world} ${chatId}`;
  const thread = threads.get(key) ?? new Thread(chatId, (query) => readPage(world, chatId, query));
  threads.delete(key);
  threads.set(key, thread);
  const [oldest] = threads.keys();
  if (threads.size > keptCount && oldest !== undefined) threads.delete(oldest);
  return thread;
}

function readPage(world: string, chatId: string, query: PageQuery) {
  const params = { path: { world, chatId }, query };
  return dataOf(control.GET('/__mock/worlds/{world}/chats/{chatId}/messages', { params }));
}
