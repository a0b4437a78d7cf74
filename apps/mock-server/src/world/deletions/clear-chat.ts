import type { World } from '../world.ts';

/**
 * Removes the messages of a chat that were written until a moment, and what was made of them.
 *
 * Assumed: the chat stays in the inbox where it was, and its window stays as it is, because WhatsApp knows nothing of it.
 */
export function clearChat(world: World, chatId: string, until: number): void {
  const chat = world.chats.get(chatId);
  if (!chat) return;
  for (const { id } of [...world.messages.list('ofChat', chatId, { id: '', at: until })]) world.messages.delete(id);
  for (const { id } of [...world.digests.list('ofChat', chatId)]) world.digests.delete(id);
  if (world.messages.count('ofChat', chatId) > 0) return;
  world.chats.put({ ...chat, lastMessage: { isInbound: false, text: '' }, unreadCount: 0 });
}
