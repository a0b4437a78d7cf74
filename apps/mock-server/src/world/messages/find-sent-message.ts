import { type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';

/** Finds a message that the account sent. @see get-message-status. Assumed: what customers wrote has no delivery. */
export function findSentMessage(world: World, messageId: string): Message | Refusal<404> {
  const message = world.messages.get(messageId);
  return message?.origin === 'USER' ? message : refuse(404, 'No message found with this messageId');
}
