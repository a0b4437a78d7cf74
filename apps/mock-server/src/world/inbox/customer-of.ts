import type { ChatWithCustomer } from '../occurrences.ts';
import type { Customer } from '../tables/customers.ts';
import type { Chat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/** The customer of a chat; undefined for the chat of a WhatsApp group. */
export function customerOf({ customers }: World, chat: Chat): Customer | undefined {
  return 'customerPhone' in chat ? customers.get(chat.customerPhone) : undefined;
}

/** A chat with its customer, of which most webhooks tell; undefined for the chat of a WhatsApp group. */
export function withCustomer(world: World, chat: Chat): ChatWithCustomer | undefined {
  const customer = customerOf(world, chat);
  return customer && 'customerPhone' in chat ? { chat, customer } : undefined;
}
