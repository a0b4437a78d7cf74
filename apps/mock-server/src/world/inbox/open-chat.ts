import { nextId } from '../ids.ts';
import type { Customer } from '../tables/customers.ts';
import type { ChatFields, CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/** The two ends of a chat, as digits. */
export interface ChatEnds {
  readonly wabaNumber: string;
  readonly customerPhone: string;
}

/** The chat between a number and a customer, made with its customer where there is none yet. */
export function openChat(world: World, { wabaNumber, customerPhone }: ChatEnds): CustomerChat {
  return findChat(world, { wabaNumber, customerPhone }) ?? makeChat(world, { wabaNumber, customerPhone });
}

/** The chat between a number and a customer. */
export function findChat(world: World, { wabaNumber, customerPhone }: ChatEnds): CustomerChat | undefined {
  for (const chat of world.chats.list('ofCustomer', customerPhone)) {
    if ('customerPhone' in chat && chat.wabaNumber === wabaNumber) return chat;
  }
  return undefined;
}

/** The customer with a number, made with it for a name where there is none yet. */
export function openCustomer(world: World, phone: string): Customer {
  return (
    world.customers.get(phone) ??
    world.customers.put({
      id: nextId(world.random, 'customer_'),
      phone,
      name: phone,
      imageUrl: null,
      isOptedIn: false,
      isBlocked: false,
      customFields: [],
    })
  );
}

function makeChat(world: World, { wabaNumber, customerPhone }: ChatEnds): CustomerChat {
  openCustomer(world, customerPhone);
  const chat: CustomerChat = { ...newChat(world, { wabaNumber }), customerPhone };
  world.chats.put(chat);
  return chat;
}

/** What a chat has in common with every other one before anything is written in it. */
export function newChat(
  world: World,
  { wabaNumber, id = nextId(world.random, 'chat_') }: { wabaNumber: string; id?: string },
): ChatFields {
  const now = world.now();
  return {
    id,
    wabaNumber,
    assigneePhone: null,
    collaboratorPhones: [],
    tags: [],
    unreadCount: 0,
    isDone: false,
    hasOpenCart: false,
    lastMessage: { isInbound: false, text: '' },
    lastMessageAt: now,
    lastInboundAt: null,
    updatedAt: now,
  };
}

/** Removes a chat with everything that was written in it and about it, orders and summaries included. */
export function removeChat(world: World, chatId: string): void {
  for (const { id } of [...world.messages.list('ofChat', chatId)]) world.messages.delete(id);
  for (const { id } of [...world.notes.list('ofChat', chatId)]) world.notes.delete(id);
  for (const { referenceId } of [...world.orders.list('ofChat', chatId)]) world.orders.delete(referenceId);
  for (const { id } of [...world.digests.list('ofChat', chatId)]) world.digests.delete(id);
  world.chats.delete(chatId);
}
