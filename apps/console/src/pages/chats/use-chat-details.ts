import { skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';
import type { components } from '../../generated/control-schema.ts';
import { visibleName } from './visible-name.ts';

export type ChatDetails = components['schemas']['InboxChatDetails'];

/** A chat with its customer, custom fields and notes; undefined reads none. */
export function useChatDetails(chatId: string | undefined): UseQueryResult<ChatDetails> {
  const { id } = useWorld();
  return useQuery({
    queryKey: worldQuery(id, 'chat', chatId),
    queryFn: chatId === undefined ? skipToken : () => readChat(id, chatId),
  });
}

async function readChat(world: string, chatId: string): Promise<ChatDetails> {
  const params = { path: { world, chatId } };
  const chat = await dataOf(control.GET('/__mock/worlds/{world}/chats/{chatId}', { params }));
  return { ...chat, name: visibleName(chat.name, chat.customerPhone ?? chat.groupId) };
}
