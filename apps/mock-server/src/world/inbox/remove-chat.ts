import type { World } from '../world.ts';

/** Removes a chat with everything that was written in it and about it. */
export function removeChat(world: World, chatId: string): void {
  for (const { id } of [...world.messages.list('ofChat', chatId)]) world.messages.delete(id);
  for (const { id } of [...world.notes.list('ofChat', chatId)]) world.notes.delete(id);
  world.chats.delete(chatId);
}
