import type { World } from '../world.ts';

/** Removes a chat with everything that was written in it and about it, orders and summaries included. */
export function removeChat(world: World, chatId: string): void {
  for (const { id } of [...world.messages.list('ofChat', chatId)]) world.messages.delete(id);
  for (const { id } of [...world.notes.list('ofChat', chatId)]) world.notes.delete(id);
  for (const { referenceId } of [...world.orders.list('ofChat', chatId)]) world.orders.delete(referenceId);
  for (const { id } of [...world.digests.list('ofChat', chatId)]) world.digests.delete(id);
  world.chats.delete(chatId);
}
