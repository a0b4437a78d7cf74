import { ending } from '../phone.ts';
import { isRefusal, type Refusal, type RefusalStatus, refuse } from '../refusal.ts';
import type { Customer } from '../tables/customers.ts';
import type { Chat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { findChannel, findCustomer } from './find-by-number.ts';

/** A chat as a request names it: by exactly one of customer and WhatsApp group. */
export interface ChatTarget {
  customerPhoneNumber?: string | undefined;
  groupId?: string | undefined;
  /** Only read together with `customerPhoneNumber`. */
  wabaNumber?: string | undefined;
}

/**
 * Finds the chat that a request names.
 *
 * @returns a refusal by 400 if the request must name a WABA number and does not, and by the given status, 422 by
 * default, if there is no such chat
 */
export function resolveChat<Status extends RefusalStatus = 422>(
  world: World,
  { customerPhoneNumber = '', groupId, wabaNumber }: ChatTarget,
  status = 422 as Status, // the default of the type parameter
): Chat | Refusal<400 | Status> {
  if (groupId !== undefined) {
    return world.chats.first('ofGroup', groupId) ?? refuse(status, 'WhatsApp group not found');
  }
  const customer = findCustomer(world, customerPhoneNumber, status);
  if (isRefusal(customer)) return customer;
  const chats = [...world.chats.list('ofCustomer', customer.phone)];
  if (wabaNumber !== undefined) {
    const channel = findChannel(world, wabaNumber, status);
    if (isRefusal(channel)) return channel;
    const chat = chats.find((candidate) => candidate.wabaNumber === channel.wabaNumber);
    return chat ?? refuse(status, noChatOn(customer, channel.wabaNumber));
  }
  const [chat, ...furtherChats] = chats;
  if (chat && furtherChats.length === 0) return chat;
  const [onlyNumber, ...furtherNumbers] = world.channels.keys();
  if (onlyNumber && furtherNumbers.length === 0) return refuse(status, noChatOn(customer, onlyNumber));
  return refuse(
    400,
    chat
      ? 'wabaNumber should not be empty: the customer has chats on several numbers'
      : 'wabaNumber should not be empty: the account has several numbers, and the customer has a chat on none of them',
  );
}

function noChatOn({ phone }: Customer, wabaNumber: string): string {
  return `The customer ${ending(phone)} has no chat on the WABA number ${ending(wabaNumber)}`;
}
