import { findChat, openChat } from '../inbox/open-chat.ts';
import type { Channel } from '../tables/channels.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/**
 * The chats that a request about a customer means.
 *
 * Assumed: without a WABA number it means every chat, because tags are kept per WABA number.
 */
export function chatsOfCustomer(world: World, phone: string, channel: Channel | undefined): CustomerChat[] {
  if (!channel) return [...world.chats.list('ofCustomer', phone)].filter((chat) => 'customerPhone' in chat);
  const chat = findChat(world, { wabaNumber: channel.wabaNumber, customerPhone: phone });
  return chat ? [chat] : [];
}

/**
 * The same chats, or a new one if there are none.
 *
 * Assumed: without a WABA number the new chat is on the account's first one.
 */
export function openChatsOfCustomer(world: World, phone: string, channel: Channel | undefined): CustomerChat[] {
  const chats = chatsOfCustomer(world, phone, channel);
  const [firstNumber] = world.channels.keys();
  const wabaNumber = channel?.wabaNumber ?? firstNumber;
  if (chats.length > 0 || wabaNumber === undefined) return chats;
  return [openChat(world, { wabaNumber, customerPhone: phone })];
}
