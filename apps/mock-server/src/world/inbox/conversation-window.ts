import type { Chat } from '../tables/inbox.ts';

const windowMs = 24 * 60 * 60 * 1000;

/**
 * Tells whether free-form messages may be sent: the customer wrote within the last 24 hours.
 *
 * @see outgoing-messages-whatsapp-text, observed behaviour 7. Assumed: groups have no window, one can always write there.
 */
export function isWindowOpen(chat: Pick<Chat, 'lastInboundAt'>, now: number): boolean {
  const { lastInboundAt } = chat;
  return 'groupId' in chat || (lastInboundAt !== null && now - lastInboundAt < windowMs);
}
