import { endRunInChat } from '../bots/end-runs.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';
import { withCustomer } from './customer-of.ts';
import { recordActivities } from './record-activities.ts';

/**
 * Marks a chat as done, which takes it out of its bot.
 *
 * Assumed: a chat that is done stays unchanged; nothing is told of the chat of a WhatsApp group.
 *
 * @see conversation-management-webhooks
 */
export function closeChat(world: World, chat: Chat, actor?: Member): Chat {
  endRunInChat(world, chat.id, `${actor?.name ?? 'The account'} closed the conversation.`);
  if (chat.isDone) return chat;
  const done = world.chats.put({ ...chat, isDone: true, updatedAt: world.now() });
  recordActivities(world, { before: chat, after: done }, actor);
  const ends = withCustomer(world, done);
  world.report(
    ends ? { type: 'CONVERSATION_CLOSED', ...ends } : { type: 'INBOX_CHANGED', chat: done, change: 'CLOSED' },
  );
  return done;
}
