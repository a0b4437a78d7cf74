import { isWindowOpen } from '../inbox/conversation-window.ts';
import { outcomeOf } from './outcomes.ts';
import type { Recipient } from './resolve-recipient.ts';

/**
 * Tells whether free-form messages may be sent: for 24 hours after the customer last wrote to this number.
 *
 * @see outgoing-messages-whatsapp-text, observed behaviour 7. Assumed: groups have no window.
 */
export function hasOpenWindow(recipient: Recipient, now: number): boolean {
  if ('groupId' in recipient) return true;
  if (outcomeOf(recipient.customerPhone)) return true;
  return recipient.chat !== undefined && isWindowOpen(recipient.chat, now);
}
