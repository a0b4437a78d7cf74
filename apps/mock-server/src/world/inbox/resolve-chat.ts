import { ending } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Customer } from '../tables/customers.ts';
import type { Chat, CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { findChannel, findCustomer } from './find-by-number.ts';

/** Names a chat as a request does: by exactly one of customer and group. Numbers are as somebody wrote them. */
export interface ChatTarget {
  customerPhoneNumber?: string | undefined;
  groupId?: string | undefined;
  /** Read together with `customerPhoneNumber` only. */
  wabaNumber?: string | undefined;
}

/** Finds the one chat that a target names, or says why there is none. */
export function resolveChat(world: World, { customerPhoneNumber = '', groupId, wabaNumber }: ChatTarget) {
  return groupId === undefined
    ? resolveCustomerChat(world, customerPhoneNumber, wabaNumber)
    : resolveGroupChat(world, groupId);
}

function resolveGroupChat(world: World, groupId: string): Chat | Refusal<422> {
  return world.chats.first('ofGroup', groupId) ?? refuse(422, 'WhatsApp group not found');
}

function resolveCustomerChat(world: World, customerPhoneNumber: string, wabaNumber?: string): Chat | Refusal {
  const customer = findCustomer(world, customerPhoneNumber);
  if (isRefusal(customer)) return customer;
  const chats = chatsOf(world, customer);
  if (wabaNumber !== undefined) {
    const channel = findChannel(world, wabaNumber);
    if (isRefusal(channel)) return channel;
    return chats.find((chat) => chat.wabaNumber === channel.wabaNumber) ?? noChat(customer, channel.wabaNumber);
  }
  const [chat, ...further] = chats;
  if (chat && further.length === 0) return chat;
  const [onlyNumber, ...otherNumbers] = world.channels.keys();
  if (onlyNumber && otherNumbers.length === 0) return noChat(customer, onlyNumber);
  return refuse(
    400,
    chat
      ? 'wabaNumber should not be empty: the customer has chats on several numbers'
      : 'wabaNumber should not be empty: the account has several numbers, and the customer has a chat on none of them',
  );
}

function chatsOf(world: World, { phone }: Customer): CustomerChat[] {
  return [...world.chats.list('ofCustomer', phone)].filter((chat) => 'customerPhone' in chat);
}

function noChat({ phone }: Customer, wabaNumber: string): Refusal<422> {
  return refuse(422, `The customer ${ending(phone)} has no chat on the WABA number ${ending(wabaNumber)}`);
}
