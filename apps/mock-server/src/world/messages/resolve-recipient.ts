import { findChannel } from '../inbox/find-by-number.ts';
import { type ChatEnds, findChat } from '../inbox/open-chat.ts';
import { ending, isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Channel } from '../tables/channels.ts';
import type { CustomerChat, WhatsappGroupChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/** Names the two ends of a message as a request does, by exactly one of customer and group. */
export interface RecipientTarget {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly groupId?: string | undefined;
}

/** A customer, known or not; the chat is made when the first message is accepted. */
export type CustomerRecipient = ChatEnds & { readonly chat: CustomerChat | undefined };

/** A WhatsApp group. */
export interface WhatsappGroupRecipient {
  readonly wabaNumber: string;
  readonly groupId: string;
  readonly chat: WhatsappGroupChat;
}

/** Where a message goes, and the number that it comes from. */
export type Recipient = CustomerRecipient | WhatsappGroupRecipient;

/**
 * Finds out where a message goes. A sender that is left out is the number of the customer's only chat, or else the
 * account's only number; a group has one number.
 *
 * @see observed behaviour 18: numbers are compared by their digits. Assumed: which number sends when none is named.
 */
export function resolveRecipient(world: World, { from, to, groupId }: RecipientTarget): Recipient | Refusal {
  if (groupId === undefined && to === undefined) return refuse(400, 'to should not be empty');
  const channel = from === undefined ? undefined : findChannel(world, from);
  if (channel && isRefusal(channel)) return channel;
  return groupId === undefined ? resolveCustomer(world, to ?? '', channel) : resolveGroup(world, groupId, channel);
}

function resolveGroup(
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
  if (!isPhoneNumber(customerPhone)) return refuse(400, 'to must be a valid phone number');
  const wabaNumber = channel?.wabaNumber ?? usualSender(world, customerPhone);
  if (wabaNumber === undefined) return refuse(400, 'from should not be empty: the account has several numbers');
  return { wabaNumber, customerPhone, chat: findChat(world, { wabaNumber, customerPhone }) };
}

function usualSender(world: World, customerPhone: string): string | undefined {
  const [chat, ...furtherChats] = world.chats.list('ofCustomer', customerPhone);
  if (chat && furtherChats.length === 0) return chat.wabaNumber;
  const [onlyNumber, ...furtherNumbers] = world.channels.keys();
  return furtherNumbers.length === 0 ? onlyNumber : undefined;
}
