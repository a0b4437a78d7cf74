import { addMessage, type MessageDraft } from '../inbox/add-message.ts';
import { openChat } from '../inbox/open-chat.ts';
import { chargeConversation } from '../organization/wallet.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { ConversationCategory } from '../tables/organization.ts';
import type { World } from '../world.ts';
import { planDelivery } from './delivery.ts';
import { outcomeOf } from './outcomes.ts';
import type { Recipient } from './resolve-recipient.ts';

/** A message that the account wants to send, and what kind of conversation it belongs to. */
export type OutgoingDraft = Omit<MessageDraft, 'origin' | 'chatId' | 'createdAt' | 'delivery'> & {
  readonly category: ConversationCategory;
};

/**
 * Takes a message over for delivery: charges its conversation, opens the chat where there is none, and plans what
 * becomes of it. Whether the window is open is not asked here. A refusal changes nothing.
 *
 * Assumed: an id that was used before is refused, and so is a message to a customer whom the account has blocked; a
 * message to a group costs nothing.
 */
export function acceptMessage(
  world: World,
  recipient: Recipient,
  { category, ...draft }: OutgoingDraft,
): Message | Refusal<422> {
  const obstacle = findObstacle(world, recipient, draft.id);
  if (obstacle !== undefined) return refuse(422, obstacle);
  const delivery = planDelivery(recipient, world.now());
  if ('customerPhone' in recipient && delivery.sentAt !== null) {
    const charge = chargeConversation(world, recipient, category);
    if (isRefusal(charge)) return charge;
  }
  const chat = 'customerPhone' in recipient ? openChat(world, recipient) : recipient.chat;
  return addMessage(world, chat, { ...draft, origin: 'USER', delivery });
}

function findObstacle(world: World, recipient: Recipient, id: string | undefined): string | undefined {
  if (id !== undefined && world.messages.has(id)) return 'messageId belongs to another message';
  if (!('customerPhone' in recipient)) return undefined;
  if (world.customers.get(recipient.customerPhone)?.isBlocked) return 'Customer is blocked';
  return outcomeOf(recipient.customerPhone)?.refusal;
}
