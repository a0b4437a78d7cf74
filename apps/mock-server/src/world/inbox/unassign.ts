import { isRefusal, type Refusal } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { type ChatTarget, resolveChat } from './resolve-chat.ts';

/**
 * Takes the assignee off a chat; a chat that has none stays as it is.
 *
 * @see unassign-team-member-from-chat. Assumed: a chat that has none is no failure.
 */
export function unassign(world: World, target: ChatTarget): Chat | Refusal {
  const chat = resolveChat(world, target);
  if (isRefusal(chat) || chat.assigneePhone === null) return chat;
  return world.chats.put({ ...chat, assigneePhone: null, updatedAt: world.now() });
}
