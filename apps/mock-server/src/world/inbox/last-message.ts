import type { Chat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';

/** The message that a list shows for a chat; undefined for a chat without messages. */
export function lastMessageOf({ messages }: World, { id }: Chat): Message | undefined {
  for (const message of messages.list('ofChat', id)) if (countsAsLast(message)) return message;
  return undefined;
}

/** The customer's latest message; undefined if the customer never wrote. */
export function lastInboundOf({ messages }: World, chatId: string): Message | undefined {
  for (const message of messages.list('ofChat', chatId)) {
    if (message.origin === 'CUSTOMER' && countsAsLast(message)) return message;
  }
  return undefined;
}

/** A system note or a reaction answers nothing and is not news from the other side. */
export function countsAsLast({ origin, type }: Message): boolean {
  return origin !== 'SYSTEM' && type !== 'REACTION';
}
