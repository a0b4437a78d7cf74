import { toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { isWindowOpen } from './conversation-window.ts';
import { findChat } from './open-chat.ts';

/** The chat between a number of the account and a customer, and whether free-form messages may be sent in it. */
export interface WindowState {
  readonly chat: CustomerChat;
  readonly isOpen: boolean;
}

/** Tells the state of a chat's window. @see get-chat-window-status: 404 for an unknown chat or number */
export function readWindow(world: World, wabaNumber: string, customerPhone: string): WindowState | Refusal<404> {
  const chat = findChat(world, { wabaNumber: toDigits(wabaNumber), customerPhone: toDigits(customerPhone) });
  if (!chat) return refuse(404, 'Chat or waba number not found');
  return { chat, isOpen: isWindowOpen(chat, world.now()) };
}
