import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Chat, CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { findChat } from './open-chat.ts';

export interface WindowState {
  readonly chat: CustomerChat;
  readonly isOpen: boolean;
}

/** @see get-chat-window-status: 404 for an unknown chat or WABA number */
export function readWindow(world: World, wabaNumber: string, customerPhone: string): WindowState | Refusal<404> {
  const chat = findChat(world, { wabaNumber: toDigits(wabaNumber), customerPhone: toDigits(customerPhone) });
  if (!chat) return refuse(404, 'Chat or waba number not found');
  return { chat, isOpen: isWindowOpen(chat, world.now()) };
}

export const windowMs = 24 * 60 * 60 * 1000;

/**
 * Whether free-form messages may be sent: the customer wrote within the last 24 hours.
 *
 * @see outgoing-messages-whatsapp-text, observed behaviour 7. Assumed: a WhatsApp group has no window and is always
 * open.
 */
export function isWindowOpen(chat: Pick<Chat, 'lastInboundAt'>, now: number): boolean {
  const { lastInboundAt } = chat;
  return 'groupId' in chat || (lastInboundAt !== null && now - lastInboundAt < windowMs);
}
