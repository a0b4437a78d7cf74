import { resolveChat } from '../inbox/resolve-chat.ts';
import { deliveryAt, findSentMessage } from '../messages/delivery.ts';
import { reachStatus } from '../messages/report-status.ts';
import { chargeNewConversation } from '../organization/wallet.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { Conversation } from '../tables/organization.ts';
import type { Template } from '../tables/templates.ts';
import { reviewTemplate } from '../templates/review-template.ts';
import type { World } from '../world.ts';
import type { SimulationOf } from './simulation.ts';

/**
 * Has WhatsApp tell of a message that the account sent, whatever was planned. The steps before a status come with it.
 *
 * Assumed: a message that was delivered cannot fail, and one that failed stays so.
 */
export function changeMessageStatus(
  world: World,
  { messageId, status, reason, code }: SimulationOf<'MESSAGE_STATUS'>,
): Message | Refusal<404 | 409> {
  const message = findSentMessage(world, messageId);
  if (isRefusal(message)) return message;
  const { sentAt, deliveredAt, readAt, failedAt } = deliveryAt(message, world.now());
  if (failedAt !== null) return refuse(409, 'The message has failed');
  const isReached = { SENT: sentAt, DELIVERED: deliveredAt, READ: readAt, FAILED: null }[status] !== null;
  if (isReached) return refuse(409, 'The message has this status already');
  if (status === 'FAILED' && (deliveredAt ?? readAt) !== null) return refuse(409, 'The message was delivered');
  if (readAt !== null) return refuse(409, 'The message was read');
  const failure = { reason: reason ?? 'Something went wrong', code: code ?? '131000' };
  return reachStatus(world, message, { status, failure });
}

/** Has Meta decide about a template, whatever was planned. */
export function review(
  world: World,
  { templateId, status, reason }: SimulationOf<'TEMPLATE_REVIEW'>,
): Template | Refusal<404 | 409> {
  const template = world.templates.get(templateId);
  if (!template) return refuse(404, 'Template not found');
  return reviewTemplate(world, template, { status, reason });
}

/** Opens a conversation with a customer and takes its price from the wallet, even if one is open. */
export function deductCost(
  world: World,
  { to, wabaNumber, category = 'SERVICE' }: SimulationOf<'CONVERSATION_COST'>,
): Conversation | Refusal<400 | 404 | 422> {
  const chat = resolveChat(world, { customerPhoneNumber: to, wabaNumber }, 404);
  if (isRefusal(chat)) return chat;
  if (!('customerPhone' in chat)) return refuse(404, 'Customer not found');
  return chargeNewConversation(world, chat, category);
}
