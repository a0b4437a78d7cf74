import { isRefusal, type Refusal } from '../refusal.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import { readDays } from '../time.ts';
import type { World } from '../world.ts';
import { readWindow } from './conversation-window.ts';

/** Days are written as DD-MM-YYYY. */
export interface MessageQuery {
  readonly wabaNumber: string;
  readonly customerNumber: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface ListedMessages {
  readonly chat: CustomerChat;
  readonly messages: readonly Message[];
}

/**
 * Lists the messages of a chat, newest first.
 *
 * @see get-chat-messages; observed behaviour 10: the days are optional, and no order is promised. Assumed: without days
 * the whole chat is listed; the 404, which only the guide mentions, is for an unknown chat.
 */
export function listMessages(world: World, query: MessageQuery): ListedMessages | Refusal<400 | 404> {
  const days = readDays(query);
  if (isRefusal(days)) return days;
  const found = readWindow(world, query.wabaNumber, query.customerNumber);
  if (isRefusal(found)) return found;
  const messages: Message[] = [];
  for (const message of world.messages.list('ofChat', found.chat.id, { id: '', at: days.to })) {
    if (message.createdAt < days.from) break;
    messages.push(message);
  }
  return { chat: found.chat, messages };
}
