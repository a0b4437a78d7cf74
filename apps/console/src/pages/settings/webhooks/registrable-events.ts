import type { WebhookRegisterInput } from '@doubletick-kit/core';

type RegistrableEvent = WebhookRegisterInput['webhookEvents'][number];

/** The events that a webhook can be registered for, in the order of the document. */
export const registrableEvents: readonly RegistrableEvent[] = [
  'MESSAGE_RECEIVED',
  'MESSAGE_STATUS_UPDATE',
  'CHAT_ASSIGNED_TO_AGENT',
  'ASSIGNED_AGENT_STATUS_CHANGED',
  'CHAT_UNASSIGNED',
  'UPDATE_CUSTOMER_CUSTOM_FIELD',
  'WIDGET_LEAD_RECEIVED',
  'VERIFIED_WIDGET_LEAD_RECEIVED',
  'NEW_LEAD',
  'RAW_CLOUD_API_WEBHOOK',
  'CLOSE_CONVERSATION',
  'TEMPLATE_UPDATE',
  'ADD_TAG',
  'REMOVE_TAG',
  'CALL_TO_WHATSAPP_MESSAGE_RECEIVED',
  'CONVERSATION_OPENED',
  'CUSTOMER_BUSINESS_CHAT_OPEN',
  'CUSTOMER_NOTE_CREATED',
  'CUSTOMER_NOTE_UPDATED',
  'CUSTOMER_NOTE_DELETED',
  'POST_CALL_DISPOSITION',
  'CALL_INCOMING_INITIATED',
  'CALL_OUTGOING_INITIATED',
  'CALL_ACCEPTED',
  'CALL_ENDED',
  'CALL_REJECTED',
  'CALL_MISSED',
  'CALL_NOT_PICKED',
  'STANDBY_MESSAGE_RECEIVED',
  'MESSAGING_HANDOVER',
];

export function isRegistrable(event: string): event is RegistrableEvent {
  return registrableEvents.some((one) => one === event);
}
