import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';

/** Finds a message by its id in capital or small letters. A world from an earlier version can have ids in capitals. */
export function findMessage({ messages }: World, id: string): Message | undefined {
  return messages.get(toMessageId(id)) ?? messages.get(id);
}

/** The id under which a message is kept. @see RFC 9562, section 4: a UUID in capitals is the same UUID */
export function toMessageId(id: string): string {
  return id.toLowerCase();
}
