import { findChannel } from '../inbox/find-by-number.ts';
import { type ChatEnds, findChat } from '../inbox/open-chat.ts';
import { ending, isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Channel } from '../tables/channels.ts';
import type { CustomerChat, WhatsappGroupChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/** The two ends of a message as a request names them: the receiver is either `to` or `groupId`. */
export interface RecipientTarget {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly groupId?: string | undefined;
}

/** A customer, known or not. The chat is created when the first message is accepted. */
export type CustomerRecipient = ChatEnds & { readonly chat: CustomerChat | undefined };

export interface WhatsappGroupRecipient {
  readonly wabaNumber: string;
  readonly groupId: string;
  readonly chat: WhatsappGroupChat;
}

/** Who receives a message, and the WABA number that sends it. */
export type Recipient = CustomerRecipient | WhatsappGroupRecipient;

/**
 * Finds the receiver and the sender of a message. Without `from`, the WABA number of the customer's only chat sends, or
 * else the account's only WABA number. A WhatsApp group has one WABA number.
 *
 * @see observed behaviour 18: phone numbers are compared by their digits. Assumed: the sender when none is named.
 */
export function resolveRecipient(world: World, { from, to, groupId }: RecipientTarget): Recipient | Refusal {
  if (groupId === undefined && to === undefined) return refuse(400, 'to should not be empty');
  const channel = from === undefined ? undefined : findChannel(world, from);
  if (channel && isRefusal(channel)) return channel;
  return groupId === undefined
    ? resolveCustomer(world, to ?? '', channel)
    : resolveWhatsappGroup(world, groupId, channel);
}

function resolveWhatsappGroup(
  world: World,
  groupId: string,
  channel: Channel | undefined,
): WhatsappGroupRecipient | Refusal<422> {
  const chat = world.chats.first('ofGroup', groupId);
  if (!chat || !('groupId' in chat)) return refuse(422, 'WhatsApp group not found');
  if (channel && channel.wabaNumber !== chat.wabaNumber) {
    return refuse(422, `The WABA number ${ending(channel.wabaNumber)} is not in the WhatsApp group`);
  }
  return { wabaNumber: chat.wabaNumber, groupId, chat };
}

function resolveCustomer(world: World, to: string, channel: Channel | undefined): CustomerRecipient | Refusal {
  const customerPhone = toDigits(to);
  if (!isPhoneNumber(customerPhone)) return refuse(422, 'to must be a valid phone number');
  const wabaNumber = channel?.wabaNumber ?? usualSender(world, customerPhone);
  if (wabaNumber === undefined) return refuse(400, 'from should not be empty: the account has several numbers');
  return { wabaNumber, customerPhone, chat: findChat(world, { wabaNumber, customerPhone }) };
}

function usualSender(world: World, customerPhone: string): string | undefined {
  const [chat, ...otherChats] = world.chats.list('ofCustomer', customerPhone);
  if (chat && otherChats.length === 0) return chat.wabaNumber;
  const [onlyNumber, ...otherNumbers] = world.channels.keys();
  return otherNumbers.length === 0 ? onlyNumber : undefined;
}
