import type { Chat } from './records.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { type ChatTarget, resolveChat } from './resolve-chat.ts';
import { replaceChat, type World } from './world.ts';

/** Takes the assignee off a chat; a chat that has none stays as it is. */
export function unassign(world: World, target: ChatTarget, now: number): Chat | Refusal {
  const chat = resolveChat(world, target);
  if (isRefusal(chat) || chat.assigneePhone === null) return chat;
  const freed = { ...chat, assigneePhone: null, updatedAt: now };
  replaceChat(world, freed);
  return freed;
}
