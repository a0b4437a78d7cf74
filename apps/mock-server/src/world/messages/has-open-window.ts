import { isWindowOpen } from '../inbox/conversation-window.ts';
import { outcomeOf } from './outcomes.ts';
import type { Recipient } from './resolve-recipient.ts';

/** Tells whether free-form messages may be sent; those who decide what becomes of a message can always be written to. */
export function hasOpenWindow(recipient: Recipient, now: number): boolean {
  if ('customerPhone' in recipient && outcomeOf(recipient.customerPhone)) return true;
  return recipient.chat !== undefined && isWindowOpen(recipient.chat, now);
}
