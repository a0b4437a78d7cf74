import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';
import type { components } from '../../generated/control-schema.ts';

/** A chat with its customer. */
export type ChatDetails = components['schemas']['InboxChatDetails'];

/** A chat of the shown world. */
export function useChat(chatId: string): UseQueryResult<ChatDetails> {
  const { id } = useWorld();
  const params = { path: { world: id, chatId } };
  return useQuery({
    queryKey: worldQuery(id, 'chat', chatId),
    queryFn: () => dataOf(control.GET('/__mock/worlds/{world}/chats/{chatId}', { params })),
  });
}

const minuteMs = 60_000;

/** The time in the shown world, to the minute; the browser's until it is known. */
export function useMinute(): number {
  const { id } = useWorld();
  const { data } = useQuery({
    queryKey: worldQuery(id, 'clock', 'minute'),
    queryFn: () => dataOf(control.GET('/__mock/worlds/{world}/clock', { params: { path: { world: id } } })),
    refetchInterval: minuteMs,
  });
  return data?.now ?? Date.now();
}
