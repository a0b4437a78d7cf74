import type { WebhookEvent } from '@doubletick-kit/contract';
import { isPhoneNumber } from '../../world/phone.ts';

/** Where a payload has the customer's phone number. */
const properties: Readonly<Partial<Record<WebhookEvent, readonly string[]>>> = {
  MESSAGE_RECEIVED: ['from'],
  CALL_TO_WHATSAPP_MESSAGE_RECEIVED: ['from'],
  WA_GROUP_MESSAGE_RECEIVED: ['from'],
  MESSAGE_STATUS_UPDATE: ['to'],
  CHAT_ASSIGNED_TO_AGENT: ['customerPhone'],
  CHAT_UNASSIGNED: ['customerPhone'],
  CONVERSATION_OPENED: ['customerPhone', 'from'],
  CLOSE_CONVERSATION: ['customerPhone', 'from'],
  ON_SLA_ESCALATED_PUBLIC: ['customerPhone'],
  ADD_TAG: ['from'],
  REMOVE_TAG: ['from'],
  UPDATE_CUSTOMER_CUSTOM_FIELD: ['customerPhone'],
  CUSTOMER_NOTE_CREATED: ['customerPhone'],
  CUSTOMER_NOTE_UPDATED: ['customerPhone'],
  CUSTOMER_NOTE_DELETED: ['customerPhone'],
  NEW_LEAD: ['customerPhone', 'from'],
  VERIFIED_WIDGET_LEAD_RECEIVED: ['whatsappNumber'],
  CALL_PERMISSION_REPLY_RECEIVED: ['from'],
  GROUP_PARTICIPANT_JOINED: ['customerPhone'],
  GROUP_PARTICIPANT_LEFT: ['customerPhone'],
  GROUP_PARTICIPANT_REMOVED: ['customerPhone'],
  CONVERSATION_COST_DEDUCTED: ['customerPhone'],
};

/** What the properties become that upstream says are always there. */
const emptied: Readonly<Record<string, unknown>> = { customerNumber: '', customerPhones: [] };

/** Where a payload names the customer, who is named by the phone number until there is a name. */
const names = ['customerName', 'name', 'nameOnWhatsapp', 'contact', 'endedBy', 'rejectedBy'];

/**
 * A payload as it would be for a customer who hides the phone number.
 *
 * Assumed: DoubleTick leaves the property out, as Meta does, and empties those of calls and agents, which are always
 * there, and a name that is the phone number. What a person has written, such as a name or a form, stays.
 */
export function withoutPhoneNumbers(event: WebhookEvent, payload: object): object {
  const hidden = properties[event] ?? [];
  const kept = Object.entries(payload).filter(([name]) => !hidden.includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutNumber(name, value)]));
}

function withoutNumber(property: string, value: unknown): unknown {
  if (Object.hasOwn(emptied, property)) return emptied[property];
  if (!names.includes(property)) return value;
  if (property === 'contact' && typeof value === 'object' && value) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutNumber(name, inner)]));
  }
  return typeof value === 'string' && isPhoneNumber(value) ? '' : value;
}
