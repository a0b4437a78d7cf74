import { ending, lacksCountryCode, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Chat, Customer, CustomerChat } from './records.ts';

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
    const channel = findByNumber(world.channels, wabaNumber, 'WABA number not found');
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

/**
 * Finds what has a phone number, digits compared.
 *
 * @returns a refusal with the given message, and a question where the number lacks its country code.
 */
export function findByNumber<Item extends object>(
  items: { get(id: string): Item | undefined; keys(): Iterable<string> },
  number: string,
  message: string,
): Item | Refusal<422> {
  const digits = toDigits(number);
  return items.get(digits) ?? refuseNumber(digits, items.keys(), message);
}

/** Finds the customer with a number, without a look at every customer. */
export function findCustomer({ customers }: World, number: string): Customer | Refusal<422> {
  const digits = toDigits(number);
  const customer = customers.get(digits);
  if (customer) return customer;
  const alike = [...customers.list('byLastDigits', digits.slice(-4))].map(({ phone }) => phone);
  return refuseNumber(digits, alike, 'Customer not found');
}

function refuseNumber(digits: string, known: Iterable<string>, message: string): Refusal<422> {
  return refuse(422, lacksCountryCode(digits, known) ? `${message}: did you leave out the country code?` : message);
}

function chatsOf(world: World, { phone }: Customer): CustomerChat[] {
  return [...world.chats.list('ofCustomer', phone)].filter((chat) => 'customerPhone' in chat);
}

function noChat({ phone }: Customer, wabaNumber: string): Refusal<422> {
  return refuse(422, `The customer ${ending(phone)} has no chat on the WABA number ${ending(wabaNumber)}`);
}
