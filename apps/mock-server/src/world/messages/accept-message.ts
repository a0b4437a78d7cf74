import { nextUuid } from '../ids.ts';
import { addMessage, type MessageDraft } from '../inbox/add-message.ts';
import { openChat } from '../inbox/open-chat.ts';
import { chargeConversation } from '../organization/wallet.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { ConversationCategory } from '../tables/organization.ts';
import type { World } from '../world.ts';
import { planDelivery } from './delivery.ts';
import { findMessage, toMessageId } from './find-message.ts';
import { outcomeOf } from './outcomes.ts';
import type { Recipient } from './resolve-recipient.ts';

/** A message to send, and the kind of conversation it belongs to. */
export type OutgoingDraft = Omit<MessageDraft, 'id' | 'origin' | 'chatId' | 'createdAt' | 'delivery'> & {
  /** Generated when it is undefined. */
  readonly id?: string | undefined;
  readonly category: ConversationCategory;
};

/**
 * Accepts a message for delivery: charges its conversation, opens the chat if there is none, and plans the delivery.
 * The conversation window is not checked here. A refusal changes nothing.
 *
 * Assumed: an id that is in use is refused, and so is a message to a customer whom the account has blocked; a message
 * to a WhatsApp group costs nothing. Observed: a WABA number cannot send to itself.
 */
export function acceptMessage(
  world: World,
  recipient: Recipient,
  { id, category, ...draft }: OutgoingDraft,
): Message | Refusal<422> {
  const { outcome } = world;
  const obstacle = findObstacle(world, recipient, id) ?? outcome?.refusal;
  if (obstacle !== undefined) return refuse(422, obstacle);
  const delivery = planDelivery(recipient, world.now(), outcome);
  if ('customerPhone' in recipient && delivery.sentAt !== null) {
    const charge = chargeConversation(world, recipient, category);
    if (isRefusal(charge)) return charge;
  }
  const chat = 'customerPhone' in recipient ? openChat(world, recipient) : recipient.chat;
  const message = addMessage(world, chat, {
    ...draft,
    id: id === undefined ? nextUuid(world.random) : toMessageId(id),
    origin: 'USER',
    delivery,
  });
  world.report({ type: 'MESSAGE_ACCEPTED', message, chat: world.chats.get(chat.id) ?? chat });
  return message;
}

function findObstacle(world: World, recipient: Recipient, id: string | undefined): string | undefined {
  if (id !== undefined && findMessage(world, id)) return 'messageId belongs to another message';
  if (!('customerPhone' in recipient)) return undefined;
  if (recipient.customerPhone === recipient.wabaNumber) return 'A WABA number cannot send to itself';
  if (world.customers.get(recipient.customerPhone)?.isBlocked) return 'Customer is blocked';
  return outcomeOf(recipient.customerPhone)?.refusal;
}
