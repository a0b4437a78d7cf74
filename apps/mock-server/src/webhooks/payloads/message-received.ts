import type { Schemas } from '@doubletick-kit/contract';
import { toIso } from '../../http/wire/time.ts';
import type { MessageReceived, WhatsappGroupMessageReceived } from '../../world/occurrences.ts';
import type { WorldOptions } from '../../world/options.ts';
import type { Customer } from '../../world/tables/customers.ts';
import type { Message } from '../../world/tables/messages.ts';
import { referralOf } from './ad-referral.ts';
import type { CausedEvent } from './caused-event.ts';
import { countryOf } from './country-of.ts';
import { withCustomData } from './custom-data.ts';
import { describedType, toInboundMessage } from './inbound-message.ts';
import { metaGroupId, metaIdentity, observedUserId, whatsappMessageId } from './whatsapp-ids.ts';

/**
 * The events of a customer's message, which share its ids.
 *
 * @see messaging-webhooks-1, widget-lead-webhooks for what occurs together. Assumed: the order, and that a message whose
 * type webhooks do not tell of can still be that of a new lead.
 */
export function messageReceivedEvents(received: MessageReceived, options: WorldOptions): CausedEvent[] {
  const { message, chat, widgetLead, isNewLead } = received;
  const { wabaNumber } = chat;
  const type = describedType(message.type);
  const referral = referralOf(message);
  const events: CausedEvent[] = [];
  if (type) {
    const base = () => toBase(received, wabaNumber, { type, options });
    events.push({ event: 'MESSAGE_RECEIVED', wabaNumber, payload: () => toMessageReceived(received, base()) });
    if (referral) {
      const payload = () => ({ ...base(), ...toPairs(received), referralObject: referral });
      events.push({ event: 'CALL_TO_WHATSAPP_MESSAGE_RECEIVED', wabaNumber, payload });
    }
  }
  if (widgetLead) {
    events.push({ event: 'VERIFIED_WIDGET_LEAD_RECEIVED', wabaNumber, payload: () => toVerifiedLead(received) });
  }
  if (isNewLead) events.push({ event: 'NEW_LEAD', wabaNumber, payload: () => toNewLead(received, referral) });
  return events;
}

/** The event of a message in a WhatsApp group, which is never that of a message in a chat with a customer too. */
export function whatsappGroupMessageEvents(
  received: WhatsappGroupMessageReceived,
  options: WorldOptions,
): CausedEvent[] {
  const { message, group } = received;
  const type = describedType(message.type);
  if (!type) return [];
  const payload = (): Schemas['WaGroupMessageReceivedEvent'] => ({
    ...toBase(received, metaGroupId(group.id), { type, options }),
    type: 'wa_group',
  });
  return [{ event: 'WA_GROUP_MESSAGE_RECEIVED', wabaNumber: group.wabaNumber, payload }];
}

type Base = Schemas['InboundMessageEventBase'];
type Described = NonNullable<ReturnType<typeof describedType>>;

/** What the three events of messages share. Phone numbers are digits only here. */
function toBase(
  received: MessageReceived | WhatsappGroupMessageReceived,
  to: string,
  { type, options }: { type: Described; options: WorldOptions },
): Base {
  const { message, customer, previous, assignee } = received;
  const isOwn = 'answered' in received && received.answered?.origin === 'CUSTOMER';
  const ownPhone = options.webhooks.phoneNumbers === 'present' ? customer.phone : undefined;
  const quotedFrom = isOwn ? ownPhone : to;
  return {
    to,
    from: customer.phone,
    messageId: whatsappMessageId(message.id),
    dtMessageId: message.id,
    receivedAt: toIso(message.createdAt),
    contact: { name: customer.name },
    integrationType: 'WHATSAPP',
    message: toInboundMessage(message, type, quotedFrom),
    dtLastMessageId: previous?.id ?? null,
    lastMessageOrigin: previous?.origin ?? null,
    isAgentOffline: assignee?.status === 'OFFLINE',
    customerId: customer.id,
    dtCustomerId: customer.id,
    ...identityOf(customer, options),
  };
}

function identityOf(customer: Customer, { webhooks }: WorldOptions) {
  return webhooks.newerAccounts === 'on' ? metaIdentity(customer, countryOf(customer.phone)) : {};
}

/** @see observed behaviour 12 for the last four properties */
function toMessageReceived(received: MessageReceived, base: Base): Schemas['MessageReceivedEvent'] {
  const { answered, chat, customer, isFirst, isFirstOfDay } = received;
  return withCustomData(answered?.customData, {
    ...base,
    ...toPairs(received),
    userId: base.userId ?? observedUserId(customer),
    isFirstMessage: isFirst,
    isFirstDailyMessageFromCustomer: isFirstOfDay,
    isChatOpenAfterCustomerMessage: !chat.isDone,
  });
}

type Pairs = Pick<
  Base,
  | 'callbackData'
  | 'dtPairedTemplateId'
  | 'dtPairedTemplateName'
  | 'dtPairedTemplateLanguage'
  | 'dtPairedMessageMetadata'
>;

/** What the message replies to, if that was a template. Assumed: there are no other data of the caller to give back. */
function toPairs({ answered, answeredTemplate }: MessageReceived): Pairs {
  const template = answered?.templateId ? namesOf(answered, answeredTemplate) : undefined;
  return {
    callbackData: null,
    dtPairedTemplateId: answered?.templateId ? Number(answered.templateId) : null,
    dtPairedTemplateName: template?.name ?? null,
    dtPairedTemplateLanguage: template?.language ?? null,
    dtPairedMessageMetadata: null,
  };
}

/** The names that the template was sent by, if it has been deleted since. */
function namesOf({ content }: Message, template: MessageReceived['answeredTemplate']) {
  if (template) return template;
  const { templateName, language } = content ?? {};
  return {
    name: typeof templateName === 'string' ? templateName : null,
    language: typeof language === 'string' ? language : null,
  };
}

function toVerifiedLead({ customer, widgetLead }: MessageReceived): Schemas['VerifiedWidgetLeadReceivedEvent'] {
  const data = widgetLead?.data.map((entry) => ({ ...entry })) ?? [];
  return { whatsappNumber: `+${customer.phone}`, verified: true, data, dtCustomerId: customer.id };
}

function toNewLead(
  { customer, chat, message }: MessageReceived,
  referral: Schemas['AdReferral'] | undefined,
): Schemas['NewLeadEvent'] {
  const [customerPhone, wabaNumber] = [`+${customer.phone}`, `+${chat.wabaNumber}`];
  const lead = {
    customerName: customer.name,
    customerPhone,
    from: customerPhone,
    to: wabaNumber,
    wabaNumber,
    dtMessageId: message.id,
    dtCustomerId: customer.id,
    customerId: customer.id,
    newLead: true as const,
  };
  return referral ? { ...lead, isCTWA: true, referral } : { ...lead, isCTWA: false };
}
