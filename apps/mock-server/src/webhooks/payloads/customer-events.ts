import type { Schemas } from '@doubletick-kit/contract';
import { toIso } from '../../http/wire/time.ts';
import type { CustomFieldChanged, NoteChanged, WidgetLeadReceived } from '../../world/occurrences.ts';
import type { CausedEvent } from './caused-event.ts';

/**
 * One event for each WABA number on which the customer has a chat.
 *
 * Assumed: a customer without a chat is told of once, by a payload without a WABA number.
 *
 * @see customer-data-webhooks
 */
export function customFieldEvents(changed: CustomFieldChanged): CausedEvent[] {
  const event = 'UPDATE_CUSTOMER_CUSTOM_FIELD';
  const { wabaNumbers, defaultNumber } = changed;
  if (wabaNumbers.length === 0) {
    return [{ event, wabaNumber: defaultNumber, payload: () => toFieldChange(changed, null) }];
  }
  return wabaNumbers.map((wabaNumber) => {
    return { event, wabaNumber, payload: () => toFieldChange(changed, `+${wabaNumber}`) };
  });
}

const changes = { SET: 'ATTRIBUTE_SET', UPDATE: 'ATTRIBUTE_UPDATE', REMOVED: 'ATTRIBUTE_REMOVED' } as const;

/** Assumed: a customer has the same name in WhatsApp. */
function toFieldChange(
  { customer, field, change, at }: CustomFieldChanged,
  wabaNumber: string | null,
): Schemas['UpdateCustomerCustomFieldEvent'] {
  const common = {
    customerId: customer.id,
    customerPhone: `+${customer.phone}`,
    customFieldId: field.id,
    customFieldType: field.type,
    dtCustomerId: customer.id,
    name: customer.name,
    nameOnWhatsapp: customer.name,
    customerHandle: null,
    wabaNumber,
    changedAt: toIso(at),
  };
  if (change === 'REMOVED') return { ...common, value: null, customFieldEventType: changes.REMOVED };
  const value = field.type === 'date' ? toDay(field.value) : field.value;
  return change === 'SET'
    ? { ...common, value, customFieldEventType: changes.SET }
    : { ...common, value, customFieldEventType: changes.UPDATE };
}

/** A date that may be spelled in several ways, as YYYY-MM-DD. */
function toDay(date: string): string {
  const dayFirst = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(date);
  return dayFirst ? `${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}` : date.slice(0, 10);
}

/** Assumed: an author without a phone number is named instead. @see customer-notes-webhooks-1 */
export function noteEvents({ type, note, chat, customer, by, at }: NoteChanged): CausedEvent[] {
  const { wabaNumber } = chat;
  const number = by.phone === null ? by.name : `+${by.phone}`;
  const common = () => ({
    noteId: note.id,
    wabaNumber: `+${wabaNumber}`,
    customerPhone: `+${customer.phone}`,
    customerName: customer.name,
    note: note.text,
    dtCustomerId: customer.id,
  });
  switch (type) {
    case 'NOTE_CREATED': {
      const author = { createdByAgent: by.name, createdByAgentNumber: number, createdAt: toIso(at) };
      const payload = () => ({ event: 'note-created', ...common(), ...author });
      return [{ event: 'CUSTOMER_NOTE_CREATED', wabaNumber, payload }];
    }
    case 'NOTE_UPDATED': {
      const author = { updatedByAgent: by.name, updatedByAgentNumber: number, updatedAt: toIso(at) };
      const payload = () => ({ event: 'note-updated', ...common(), ...author });
      return [{ event: 'CUSTOMER_NOTE_UPDATED', wabaNumber, payload }];
    }
    default: {
      const author = { deletedByAgent: by.name, deletedByAgentNumber: number, deletedAt: toIso(at) };
      const payload = () => ({ event: 'note-deleted', ...common(), ...author });
      return [{ event: 'CUSTOMER_NOTE_DELETED', wabaNumber, payload }];
    }
  }
}

/** @see widget-lead-webhooks: the payload names nobody, and no WABA number */
export function widgetLeadEvents({ lead }: WidgetLeadReceived): CausedEvent[] {
  const payload = (): Schemas['WidgetLeadReceivedEvent'] => ({ data: lead.data.map((entry) => ({ ...entry })) });
  return [{ event: 'WIDGET_LEAD_RECEIVED', wabaNumber: lead.wabaNumber, payload }];
}
