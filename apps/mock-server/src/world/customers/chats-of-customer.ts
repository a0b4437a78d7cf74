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
  const wabaNumbers = numbersOfChats(world, phone, channel);
  return wabaNumbers.map((wabaNumber) => openChat(world, { wabaNumber, customerPhone: phone }));
}

/** The WABA numbers of the chats that `openChatsOfCustomer` returns. */
export function numbersOfChats(world: World, phone: string, channel: Channel | undefined): string[] {
  if (channel) return [channel.wabaNumber];
  const known = chatsOfCustomer(world, phone, undefined).map(({ wabaNumber }) => wabaNumber);
  return known.length > 0 ? known : [...world.channels.keys()].slice(0, 1);
}
