import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { addMessage, type MessageDraft } from './add-message.ts';
import { findReceiver } from './find-receiver.ts';
import { findChat, openChat, openCustomer } from './open-chat.ts';

/** What a customer does. Numbers are as somebody wrote them. */
export interface InboundMessage {
  readonly from: string;
  /** The account's number; may be left out where it has one only. */
  readonly to?: string | undefined;
  /** What the customer is called; a known one gets this name. */
  readonly name?: string | undefined;
  /** The message of the account that this one answers. */
  readonly repliesTo?: string | undefined;
  readonly content: InboundContent;
}

/** The kinds of messages that a customer can send, as WhatsApp has them. */
export type InboundContent =
  | { readonly type: 'TEXT'; readonly text: string }
  | {
      readonly type: 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT' | 'STICKER';
      readonly mediaUrl: string;
      readonly caption?: string | undefined;
    }
  | { readonly type: 'BUTTON'; readonly text: string; readonly payload: string; readonly id: string }
  | { readonly type: 'LIST_REPLY'; readonly id: string; readonly text: string }
  | {
      readonly type: 'LOCATION';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string | undefined;
      readonly address?: string | undefined;
    }
  | { readonly type: 'ORDER'; readonly items: readonly InboundOrderItem[]; readonly text?: string | undefined }
  | { readonly type: 'REACTION'; readonly emoji: string }
  | { readonly type: 'AD_CLICK'; readonly text: string; readonly sourceUrl: string; readonly headline: string };

/** One line of an order that a customer placed from the catalogue. */
export interface InboundOrderItem {
  readonly productId: string;
  readonly quantity: number;
  /** In units of the currency. */
  readonly price: number;
}

/**
 * Writes as a customer: makes the customer and the chat where there are none, opens the conversation window and marks
 * the message of the account that is answered.
 *
 * Assumed: WhatsApp hands over nothing of a blocked customer, and a reaction opens no window, is not unread and answers
 * nothing.
 */
export function receiveMessage(world: World, inbound: InboundMessage): Message | Refusal<400 | 404 | 409> {
  const customerPhone = toDigits(inbound.from);
  if (!isPhoneNumber(customerPhone)) return refuse(400, 'from must be a phone number with its country code');
  const channel = findReceiver(world, inbound.to);
  if (isRefusal(channel)) return channel;
  const { wabaNumber } = channel;
  if (world.customers.get(customerPhone)?.isBlocked) return refuse(409, 'The customer is blocked');
  const answered = world.messages.get(inbound.repliesTo ?? '');
  const isInChat = answered?.chatId === findChat(world, { wabaNumber, customerPhone })?.id;
  if (inbound.repliesTo !== undefined && !(answered && isInChat)) {
    return refuse(404, 'repliesTo must be the id of a message in the chat');
  }

  const customer = openCustomer(world, customerPhone);
  if (inbound.name !== undefined) world.customers.put({ ...customer, name: inbound.name });
  const chat = openChat(world, { wabaNumber, customerPhone });
  if (answered?.origin === 'USER' && inbound.content.type !== 'REACTION') markAnswered(world, answered);
  return addMessage(world, chat, { ...draftOf(inbound.content), repliesTo: inbound.repliesTo ?? null });
}

function markAnswered(world: World, message: Message): void {
  const now = world.now();
  const { readAt, repliedAt } = message.delivery;
  const delivery = { ...message.delivery, readAt: Math.min(readAt ?? now, now), repliedAt: repliedAt ?? now };
  world.messages.put({ ...message, delivery });
}

function draftOf({ type, ...content }: InboundContent): MessageDraft {
  const text = 'text' in content ? (content.text ?? null) : 'caption' in content ? (content.caption ?? null) : null;
  const mediaUrl = 'mediaUrl' in content ? content.mediaUrl : null;
  return { origin: 'CUSTOMER', type, text, mediaUrl, content };
}
