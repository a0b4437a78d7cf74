import { planBotMessage } from '../bots/handle-message.ts';
import type { Customer } from '../tables/customers.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import { assigneeOf } from '../team/assignee-of.ts';
import type { World } from '../world.ts';
import { addMessage, type MessageDraft } from './add-message.ts';
import { countsAsLast } from './last-message.ts';

/** A message of a customer that is about to arrive. */
export interface Inbound {
  readonly chat: CustomerChat;
  readonly customer: Customer;
  readonly draft: MessageDraft;
  readonly answered: Message | undefined;
  /** Whether the customer has just become known by this message. */
  readonly isNewLead: boolean;
}

/** Adds a customer's message to the chat, and reports it with what was known when it arrived. */
export function receiveMessage(world: World, { chat: before, customer, draft, answered, isNewLead }: Inbound): Message {
  const previous = world.messages.first('ofChat', before.id);
  const message = addMessage(world, before, { ...draft, repliesTo: answered?.id ?? null });
  const { lastInboundAt } = before;
  world.report({
    type: 'MESSAGE_RECEIVED',
    message,
    customer,
    previous,
    chat: currentOf(world, before),
    assignee: assigneeOf(world, before),
    answered,
    answeredTemplate: answered?.templateId ? world.templates.get(answered.templateId) : undefined,
    isNewLead,
    isFirst: lastInboundAt === null,
    isFirstOfDay: lastInboundAt === null || dayOf(lastInboundAt) < dayOf(message.createdAt),
    widgetLead: findWidgetLead(world, message),
  });
  if (countsAsLast(message) && (before.isDone || lastInboundAt === null)) openConversation(world, before, customer);
  planBotMessage(world, message);
  return message;
}

/** How long a second opening of the same chat is not told of. @see conversation-management-webhooks */
export const reopeningMs = 120_000;

/**
 * Assumed: a conversation opens with the customer's first message, and with the first after it was closed. A message
 * that only reopens the 24-hour window opens none.
 *
 * @see conversation-management-webhooks
 */
function openConversation(world: World, before: CustomerChat, customer: Customer): void {
  const now = world.now();
  if (before.openedAt !== undefined && now - before.openedAt < reopeningMs) return;
  const chat = { ...currentOf(world, before), openedAt: now };
  world.chats.put(chat);
  world.report({ type: 'CONVERSATION_OPENED', chat, customer });
}

function currentOf(world: World, before: CustomerChat): CustomerChat {
  const chat = world.chats.get(before.id);
  return chat && 'customerPhone' in chat ? chat : before;
}

function dayOf(time: number): number {
  return Math.floor(time / 86_400_000);
}

/** Codes look like `DT-` and ten letters or digits. Assumed: no source shows one. */
const inquiryCode = /\bDT-[0-9A-Za-z]{10}\b/g;

/** The submission whose inquiry code is in a message. @see widget-lead-webhooks */
function findWidgetLead({ widgetLeads }: World, { text }: Message) {
  for (const [code] of (text ?? '').matchAll(inquiryCode)) {
    const lead = widgetLeads.get(code);
    if (lead) return lead;
  }
  return undefined;
}
