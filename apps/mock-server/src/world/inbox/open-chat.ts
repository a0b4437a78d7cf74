import { endRunInChat } from '../bots/end-runs.ts';
import { nextId } from '../ids.ts';
import { activityId } from '../tables/activities.ts';
import type { Customer } from '../tables/customers.ts';
import type { ChatFields, CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/** Who writes to whom, in digits. */
export interface ChatEnds {
  readonly wabaNumber: string;
  readonly customerPhone: string;
}

export function findChat(world: World, { wabaNumber, customerPhone }: ChatEnds): CustomerChat | undefined {
  for (const chat of world.chats.list('ofCustomer', customerPhone)) {
    if ('customerPhone' in chat && chat.wabaNumber === wabaNumber) return chat;
  }
  return undefined;
}

/** Finds a chat, or creates it together with its customer. */
export function openChat(world: World, { wabaNumber, customerPhone }: ChatEnds): CustomerChat {
  const known = findChat(world, { wabaNumber, customerPhone });
  if (known) return known;
  openCustomer(world, customerPhone);
  const chat: CustomerChat = { ...newChat(world, { wabaNumber }), customerPhone };
  world.chats.put(chat);
  return chat;
}

/** The fields of a chat before anything is written in it. */
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

/** Finds a customer, or creates one whose name is the phone number. */
export function openCustomer(world: World, phone: string): Customer {
  const known = world.customers.get(phone);
  if (known) return known;
  return world.customers.put({
    id: nextId(world.random, 'customer_'),
    phone,
    name: phone,
    imageUrl: null,
    isOptedIn: false,
    isBlocked: false,
    customFields: [],
  });
}

/** Removes a chat with its messages, notes, activities, orders and summaries. */
export function removeChat(world: World, chatId: string): void {
  endRunInChat(world, chatId, 'The chat was removed.');
  for (const { id } of [...world.messages.list('ofChat', chatId)]) world.messages.delete(id);
  for (const { id } of [...world.notes.list('ofChat', chatId)]) world.notes.delete(id);
  for (const { referenceId } of [...world.orders.list('ofChat', chatId)]) world.orders.delete(referenceId);
  for (const { id } of [...world.digests.list('ofChat', chatId)]) world.digests.delete(id);
  for (const activity of [...world.activities.list('ofChat', chatId)]) world.activities.delete(activityId(activity));
  world.chats.delete(chatId);
}
