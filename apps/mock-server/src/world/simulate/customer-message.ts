import type { MessageDraft } from '../inbox/add-message.ts';
import { findChat, openChat, openCustomer } from '../inbox/open-chat.ts';
import { receiveMessage } from '../inbox/receive-message.ts';
import { findMessage } from '../messages/find-message.ts';
import { reachStatus } from '../messages/report-status.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Channel } from '../tables/channels.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { type AdInput, fillAd, type InboundContent } from './inbound-content.ts';

/** What a customer writes. Phone numbers may be formatted in any way, with the country code. */
export interface CustomerMessage {
  readonly from: string;
  /** The WABA number that receives it; optional when the account has only one. */
  readonly to?: string | undefined;
  /** The customer's profile name; it replaces the name of a known customer. */
  readonly name?: string | undefined;
  /** The id of the message that this one answers. */
  readonly repliesTo?: string | undefined;
  readonly content: InboundContent;
}

/**
 * Writes as a customer: creates the customer and the chat if needed, opens the conversation window and marks the message
 * that is answered.
 *
 * Assumed: WhatsApp delivers nothing from a blocked customer, and a reaction opens no window, is not unread and answers
 * nothing.
 */
export function writeAsCustomer(world: World, inbound: CustomerMessage): Message | Refusal<400 | 404 | 409> {
  const customerPhone = toDigits(inbound.from);
  if (!isPhoneNumber(customerPhone)) return refuse(400, 'from must be a phone number with its country code');
  const channel = findReceiver(world, inbound.to);
  if (isRefusal(channel)) return channel;
  const { wabaNumber } = channel;
  if (world.customers.get(customerPhone)?.isBlocked) return refuse(409, 'The customer is blocked');
  const answered = inbound.repliesTo === undefined ? undefined : findMessage(world, inbound.repliesTo);
  const isInChat = answered?.chatId === findChat(world, { wabaNumber, customerPhone })?.id;
  if (inbound.repliesTo !== undefined && !(answered && isInChat)) {
    return refuse(404, 'repliesTo must be the id of a message in the chat');
  }

  const isNewLead = !world.customers.has(customerPhone);
  const known = openCustomer(world, customerPhone);
  const customer = inbound.name === undefined ? known : world.customers.put({ ...known, name: inbound.name });
  const chat = openChat(world, { wabaNumber, customerPhone });
  if (answered?.origin === 'USER' && inbound.content.type !== 'REACTION') {
    reachStatus(world, answered, { status: 'READ', isAnswered: true });
  }
  return receiveMessage(world, { chat, customer, draft: draftOf(inbound.content), answered, isNewLead });
}

/** Finds the WABA number that a customer writes to or calls; it is optional when the account has only one. */
export function findReceiver({ channels }: World, to: string | undefined): Channel | Refusal<404> {
  const [only, ...others] = to === undefined ? channels.values() : [];
  const receiver = to === undefined ? only : channels.get(toDigits(to));
  if (receiver && others.length === 0) return receiver;
  if (to === undefined) return refuse(404, 'to is missing: name one of the WABA numbers of the account');
  return refuse(404, 'to must be one of the WABA numbers of the account');
}

function draftOf({ type, ...sent }: InboundContent): MessageDraft {
  const content = type === 'AD_CLICK' ? { ...sent, ...fillAd(sent as AdInput) } : sent; // that of this type
  const text = 'text' in content ? (content.text ?? null) : 'caption' in content ? (content.caption ?? null) : null;
  const mediaUrl = 'mediaUrl' in content ? content.mediaUrl : null;
  return { origin: 'CUSTOMER', type, text, mediaUrl, content: structuredClone(content) };
}
